package org.quorate.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.quorate.timescale.DueDate;
import org.quorate.timescale.Timescale;
import org.quorate.timescale.Timescale.FallsOn;
import org.quorate.timescale.WorkingDays;

/**
 * One clock: what starts it, what stops it, how long it runs, and who says so.
 *
 * @param id as the catalogue names it: {@code T-ICPC}; stored with each date that follows from it
 * @param counts whether {@code starts} is where the count begins, or the event that the thing must
 *     precede
 * @param starts any of these starts the clock
 * @param until any of these stops it, by being done
 * @param unless any of these makes it fall away: nothing is owed any more
 * @param fallsOn whether a limit on a weekend or bank holiday moves earlier
 * @param from the first day on which this row holds
 * @param source who says so, in words for a reader
 */
public record TimescaleRule(
    String id,
    Counts counts,
    Set<Milestone> starts,
    Set<Milestone> until,
    Set<Milestone> unless,
    Timescale within,
    FallsOn fallsOn,
    LocalDate from,
    Authority authority,
    String source) {

  public TimescaleRule {
    starts = Sets.ordered(starts);
    until = Sets.ordered(until);
    unless = Sets.ordered(unless);
  }

  /** Which way a clock is counted. */
  public enum Counts {
    /** So long after something happened. */
    AFTER,
    /** So long before something that is planned. */
    BEFORE
  }

  /**
   * When it is due.
   *
   * @param start when the starting milestone happened or, for a clock that counts before, when the
   *     event is planned
   */
  public DueDate due(Instant start, ZoneId zone, WorkingDays working) {
    return counts == Counts.AFTER
        ? within.after(start, zone, working, fallsOn)
        : within.before(start, zone, working, fallsOn);
  }

  /**
   * When it is due, where only the day is known.
   *
   * @throws IllegalStateException for a clock that runs in hours: it needs a moment
   */
  public DueDate due(LocalDate start, WorkingDays working) {
    return counts == Counts.AFTER
        ? within.after(start, working, fallsOn)
        : within.before(start, working, fallsOn);
  }
}
