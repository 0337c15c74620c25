package org.quorate.warning.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What will stand as long as no fact changes: from when, how severe from when on, and until when.
 *
 * @param matter tells findings of one kind apart: a meeting, an agency, an action
 * @param steps from when, and which rung of the ladder
 * @param until the first moment at which it no longer stands
 * @param whose the agency or person whom the rule tells where it tells the one concerned
 */
record Outlook(
    FindingKind kind,
    String matter,
    List<Step> steps,
    Optional<Instant> until,
    Words words,
    Remedy remedy,
    Optional<UUID> whose)
    implements Saying {

  record Step(Instant from, int rung) {}

  Outlook from(Instant from) {
    return from(from, 0);
  }

  Outlook from(Instant from, int rung) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(from, rung));
    return new Outlook(kind, matter, List.copyOf(more), until, words, remedy, whose);
  }

  /** The earlier of two ends counts. */
  Outlook until(Instant end) {
    Instant earlier = until.filter(known -> known.isBefore(end)).orElse(end);
    return new Outlook(kind, matter, steps, Optional.of(earlier), words, remedy, whose);
  }

  Outlook until(Optional<Instant> end) {
    return end.map(this::until).orElse(this);
  }

  /** The sentence that begins with {@code finding.cp-02} and has this variant. */
  Outlook variant(String variant) {
    return saying(new Words(words.key() + "." + variant, words.named()));
  }

  Outlook with(String name, Object value) {
    Map<String, Object> more = new HashMap<>(words.named());
    more.put(name, value);
    return saying(new Words(words.key(), more));
  }

  private Outlook saying(Words other) {
    return new Outlook(kind, matter, steps, until, other, remedy, whose);
  }

  Outlook mendedAt(Remedy.Door door, UUID of) {
    return mendedAt(new Remedy(door, of, Optional.empty()));
  }

  Outlook mendedAt(Remedy where) {
    return new Outlook(kind, matter, steps, until, words, where, whose);
  }

  Outlook of(Optional<UUID> concerned) {
    return new Outlook(kind, matter, steps, until, words, remedy, concerned);
  }

  /** The step that has been reached last; empty before the first and after the end. */
  Optional<Step> at(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isPresent()
        ? Optional.empty()
        : steps.stream().filter(s -> !s.from().isAfter(now)).max(Comparator.comparing(Step::rung));
  }

  Instant since() {
    return steps.stream().map(Step::from).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The moments at which it changes by the mere passing of time. */
  Stream<Instant> turns() {
    return Stream.concat(
        steps.stream()
            .map(Step::from)
            .filter(from -> until.filter(u -> !from.isBefore(u)).isEmpty()),
        until.filter(end -> steps.stream().anyMatch(s -> s.from().isBefore(end))).stream());
  }
}
