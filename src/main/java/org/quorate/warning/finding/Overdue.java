package org.quorate.warning.finding;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.warning.picture.Journey;

/** What clocks say: late, and soon to be late. */
final class Overdue {
  private Overdue() {}

  /** One finding for each of these clocks that runs, from the first moment that is late. */
  static Stream<Outlook> late(Case it, FindingKind kind, int rung, String... clocks) {
    return open(it, clocks).map(clock -> late(it, kind, clock).from(clock.endsAt(), rung));
  }

  static Outlook late(Case it, FindingKind kind, Journey.Running clock) {
    return it.finding(kind, clock.id())
        .with("day", clock.dueOn())
        .with("clock", clock.rule())
        .mendedAt(Remedy.Door.DEADLINE, clock.id());
  }

  /** Warns some days before where no such meeting is booked, and is a breach once it is late. */
  static Stream<Outlook> meeting(
      Case it, FindingKind kind, Limit notice, Set<MeetingType> types, String... clocks) {
    MeetingType usual = types.stream().min(Comparator.naturalOrder()).orElseThrow();
    return open(it, clocks)
        .flatMap(
            clock -> {
              Outlook due = late(it, kind, clock).with("meeting", usual);
              Outlook late =
                  due.variant("late").mendedAt(it.arrange(usual)).from(clock.endsAt(), 1);
              if (it.isBooked(types)) {
                return Stream.of(late);
              }
              Instant soon =
                  Case.later(
                      it.workingDaysBefore(clock.dueOn(), notice),
                      it.endOf(it.dayOf(clock.startedAt())));
              return Stream.of(
                  late,
                  due.variant("not-booked")
                      .mendedAt(it.arrange(usual))
                      .from(soon)
                      .until(clock.endsAt()));
            });
  }

  static Stream<Journey.Running> open(Case it, String... clocks) {
    Set<String> which = Set.of(clocks);
    return it.journey().clocks().stream()
        .filter(clock -> clock.isOpen() && which.contains(clock.rule()));
  }
}
