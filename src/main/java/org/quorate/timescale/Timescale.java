package org.quorate.timescale;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How long something may take, as procedures say it: "15 working days", "3 months", "72 hours".
 *
 * <p>Day one is the day after the start. Months run to the same day of the month or, where there is
 * none, to its last day. Hours are elapsed time: they run through weekends, bank holidays and
 * changes of the clocks. Where the thing must happen on a working day, a limit that falls on
 * another day moves earlier, never later.
 *
 * @param amount not negative; nought is "the same day"
 */
public record Timescale(int amount, Unit unit) {
  public Timescale {
    Objects.requireNonNull(unit);
    if (amount < 0) {
      throw new IllegalArgumentException("a timescale is never negative: " + amount);
    }
  }

  /** What a timescale is counted in. */
  public enum Unit {
    WORKING_DAY,
    CALENDAR_DAY,
    WEEK,
    MONTH,
    HOUR
  }

  /** On which days the limit may fall. */
  public enum FallsOn {
    ANY_DAY,
    /** The thing is done by people at work: a limit on another day moves earlier. */
    WORKING_DAY
  }

  public boolean isInHours() {
    return unit == Unit.HOUR;
  }

  /** The limit of a timescale in days, weeks or months that starts on a day. */
  public DueDate after(LocalDate start, WorkingDays working, FallsOn fallsOn) {
    LocalDate counted = count(start, 1, working);
    return settle(start, counted, working, fallsOn);
  }

  /** The last day on which something is in time that must be done this long before a day. */
  public DueDate before(LocalDate end, WorkingDays working, FallsOn fallsOn) {
    LocalDate counted = count(end, -1, working);
    return settle(end, counted, working, fallsOn);
  }

  /** The limit of any timescale; one in days counts from the day on which the start fell. */
  public DueDate after(Instant start, ZoneId zone, WorkingDays working, FallsOn fallsOn) {
    return isInHours()
        ? moment(start, start.plus(Duration.ofHours(amount)), zone)
        : after(start.atZone(zone).toLocalDate(), working, fallsOn);
  }

  /** As {@link #before(LocalDate, WorkingDays, FallsOn)}, for any timescale. */
  public DueDate before(Instant end, ZoneId zone, WorkingDays working, FallsOn fallsOn) {
    return isInHours()
        ? moment(end, end.minus(Duration.ofHours(amount)), zone)
        : before(end.atZone(zone).toLocalDate(), working, fallsOn);
  }

  /**
   * Whether it can never give more time than another, from whatever day both are counted. Working
   * days are compared only with working days: how many calendar days they take depends on the
   * holidays.
   */
  public boolean isNeverLongerThan(Timescale other) {
    return unit == other.unit
        ? amount <= other.amount
        : unit != Unit.WORKING_DAY && longestHours() <= other.shortestHours();
  }

  private long longestHours() {
    return switch (unit) {
      case HOUR -> amount;
      case CALENDAR_DAY -> (amount + 1L) * 24;
      case WEEK -> (amount * 7L + 1) * 24;
      case MONTH -> (amount * 31L + 1) * 24;
      case WORKING_DAY -> Long.MAX_VALUE;
    };
  }

  private long shortestHours() {
    return switch (unit) {
      case HOUR -> amount;
      case CALENDAR_DAY, WORKING_DAY -> (amount + 1L) * 24;
      case WEEK -> (amount * 7L + 1) * 24;
      case MONTH -> (amount * 28L + 1) * 24;
    };
  }

  private LocalDate count(LocalDate start, int direction, WorkingDays working) {
    return switch (unit) {
      case WORKING_DAY ->
          direction > 0 ? working.after(start, amount) : working.before(start, amount);
      case CALENDAR_DAY -> start.plusDays((long) direction * amount);
      case WEEK -> start.plusWeeks((long) direction * amount);
      case MONTH -> start.plusMonths((long) direction * amount);
      case HOUR -> throw new IllegalStateException("an hour clock starts at a moment, not a day");
    };
  }

  private DueDate settle(LocalDate start, LocalDate counted, WorkingDays working, FallsOn fallsOn) {
    Optional<NotWorking> moved =
        fallsOn == FallsOn.WORKING_DAY ? working.reasonNot(counted) : Optional.empty();
    LocalDate due = moved.isPresent() ? working.onOrBefore(counted) : counted;
    boolean forwards = !counted.isBefore(start);
    List<BankHoliday> skipped =
        unit != Unit.WORKING_DAY
            ? List.of()
            : forwards
                ? working.bankHolidaysBetween(start, counted)
                : working.bankHolidaysBetween(counted, start);
    return new DueDate(due, Optional.empty(), new DueDate.Counting(this, start, skipped, moved));
  }

  private DueDate moment(Instant start, Instant due, ZoneId zone) {
    return new DueDate(
        due.atZone(zone).toLocalDate(),
        Optional.of(due),
        new DueDate.Counting(this, start.atZone(zone).toLocalDate(), List.of(), Optional.empty()));
  }

  /** As the rulebook writes it: {@code 15 WORKING_DAY}. */
  @Override
  public String toString() {
    return amount + " " + unit.name().toUpperCase(Locale.ROOT);
  }
}
