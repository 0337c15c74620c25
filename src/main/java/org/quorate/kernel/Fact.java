package org.quorate.kernel;

import java.time.Instant;
import java.util.Set;

/**
 * Something that happened: who, what, when, about whom. Facts are records in the past tense, nested
 * in the aggregate that caused them ({@code Meeting.Scheduled}); a use case fires each inside its
 * own transaction, so that the aggregate, the audit row and the messages that follow are committed
 * together or not at all.
 */
public interface Fact {
  /** Who caused it. */
  Actor by();

  /** When, in UTC, cut to microseconds as the database keeps it. */
  Instant at();

  /**
   * Everybody and everything concerned; every child concerned is among them, because the trail is
   * read by child.
   */
  Set<Subject> about();

  /** What happened, as the audit trail names it: {@code Meeting.Scheduled}. */
  default String what() {
    Class<?> owner = getClass().getEnclosingClass();
    return owner == null
        ? getClass().getSimpleName()
        : owner.getSimpleName() + "." + getClass().getSimpleName();
  }

  /**
   * Details worth keeping in the trail, in neutral words; never a child's name and nothing that was
   * typed.
   */
  default String detail() {
    return "";
  }
}
