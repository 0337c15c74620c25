package org.quorate.warning.finding;

import java.time.Instant;
import java.util.Optional;

/** A time during which something holds, from its first moment until the first after it. */
record Span(Instant from, Optional<Instant> until) {

  static Span since(Instant from) {
    return new Span(from, Optional.empty());
  }

  /** The part of it that lies at or after a moment; empty where none does. */
  Optional<Span> after(Instant moment) {
    return until.filter(end -> !end.isAfter(moment)).isPresent()
        ? Optional.empty()
        : Optional.of(new Span(Case.later(from, moment), until));
  }
}
