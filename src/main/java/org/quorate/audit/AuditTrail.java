package org.quorate.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of the trail, newest first; there is no way to change or remove one. */
public interface AuditTrail {
  /** Adds lines inside the transaction that is under way, or in one of their own. */
  void append(List<AuditEntry> entries);

  /** At most {@code limit} lines that fit, newest first. */
  List<AuditEntry> read(Filter filter, int limit);

  /** What happened to one meeting, oldest first, each fact once. */
  List<AuditEntry> ofMeeting(UUID meeting);

  /**
   * Which lines are asked for; what is empty does not narrow.
   *
   * @param actor the account or invitation of whoever did it
   * @param from the first moment
   * @param before the moment after the last
   * @param after the line after which to go on, in the order of the list
   */
  record Filter(
      Optional<UUID> child,
      Optional<UUID> actor,
      Optional<Instant> from,
      Optional<Instant> before,
      Optional<Mark> after) {
    public static final Filter ALL =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static Filter ofChild(UUID child) {
      return new Filter(
          Optional.of(child),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** A place in the list. */
  record Mark(Instant at, UUID id) {}
}
