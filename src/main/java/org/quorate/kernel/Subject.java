package org.quorate.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * Whom or what a {@link Fact} is about, named by kind and identifier only: a subject never carries
 * a name, so that facts may be logged and audited without telling who the child is.
 */
public record Subject(Kind kind, UUID id) {
  public Subject {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
  }

  /** The kinds of thing that facts are about. */
  public enum Kind {
    CHILD,
    MEETING,
    PLAN,
    MISSING_EPISODE,
    REFERRAL,
    AGENCY,
    PROFESSIONAL,
    ACCOUNT,
    MESSAGE,
    RULEBOOK
  }

  public static Subject child(UUID id) {
    return new Subject(Kind.CHILD, id);
  }

  public static Subject meeting(UUID id) {
    return new Subject(Kind.MEETING, id);
  }
}
