package org.quorate.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.child.Deadline;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.TimescaleRule;
import org.quorate.timescale.WorkingDays;

/**
 * By which date a meeting must be held, and why: the running clocks of its children that holding it
 * would stop. Nothing is refused for being late; it is only said, and asked why.
 *
 * @param running those clocks, the one that ends first before the others; empty where none runs
 */
public record Limits(List<Deadline> running, LocalDate today, WorkingDays working) {
  /** How many dates are offered at most: more than fit on a telephone's screen help nobody. */
  private static final int OFFERED = 10;

  public Limits {
    running = List.copyOf(running);
  }

  static Limits of(
      MeetingType type, Mode mode, Collection<Deadline> open, Rulebook rulebook, LocalDate today) {
    Set<String> stopped =
        rulebook.endedBy(HeldAs.milestone(type, mode), today).stream()
            .map(TimescaleRule::id)
            .collect(Collectors.toSet());
    List<Deadline> running =
        open.stream()
            .filter(Deadline::isOpen)
            .filter(deadline -> stopped.contains(deadline.rule()))
            .sorted(Comparator.comparing(Deadline::endsAt))
            .toList();
    return new Limits(running, today, rulebook.workingDays());
  }

  /** The clock that ends first. */
  public Optional<Deadline> first() {
    return running.stream().findFirst();
  }

  public boolean isLate(Slot slot) {
    return first().filter(limit -> !slot.startsAt().isBefore(limit.endsAt())).isPresent();
  }

  /** Working days that meet every limit, from today on; empty where the limit has passed. */
  public List<LocalDate> datesInTime(Instant now, ZoneId zone) {
    List<LocalDate> dates = new ArrayList<>();
    Optional<LocalDate> last = first().map(Deadline::dueOn);
    LocalDate day = working.onOrAfter(now.atZone(zone).toLocalDate());
    while (dates.size() < OFFERED && last.filter(day::isAfter).isEmpty()) {
      dates.add(day);
      day = working.after(day, 1);
    }
    return dates;
  }
}
