package org.quorate.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.timescale.Timescale.FallsOn.ANY_DAY;
import static org.quorate.timescale.Timescale.FallsOn.WORKING_DAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.timescale.Timescale.Unit;

class TimescaleTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final WorkingDays working = new WorkingDays(BankHolidays.ofEnglandAndWales(List.of()));

  @ParameterizedTest(name = "{1} {2} after {0} is {3} on any day, {4} on a working day")
  @CsvSource({
    "2022-06-02, 15, WORKING_DAY, 2022-06-24, 2022-06-24",
    "2012-01-16, 3, MONTH, 2012-04-16, 2012-04-16",
    "2012-01-31, 3, MONTH, 2012-04-30, 2012-04-30",
    "2012-01-03, 3, MONTH, 2012-04-03, 2012-04-03",
    "2026-01-31, 1, MONTH, 2026-02-28, 2026-02-27",
    "2024-01-31, 1, MONTH, 2024-02-29, 2024-02-29",
    "2012-04-16, 6, MONTH, 2012-10-16, 2012-10-16",
    "2012-01-30, 6, WEEK, 2012-03-12, 2012-03-12",
    "2012-03-12, 6, WEEK, 2012-04-23, 2012-04-23",
    "2012-04-23, 6, WEEK, 2012-06-04, 2012-06-01",
    "2012-07-16, 6, WEEK, 2012-08-27, 2012-08-24",
    "2012-12-24, 6, WEEK, 2013-02-04, 2013-02-04",
    "2013-03-25, 6, WEEK, 2013-05-06, 2013-05-03",
    "2026-01-05, 3, MONTH, 2026-04-05, 2026-04-02",
    "2026-11-21, 0, CALENDAR_DAY, 2026-11-21, 2026-11-20",
    "2026-11-13, 8, CALENDAR_DAY, 2026-11-21, 2026-11-20"
  })
  void a_limit_is_counted_from_the_day_after_and_moves_only_earlier(
      LocalDate start, int amount, Unit unit, LocalDate onAnyDay, LocalDate onWorkingDay) {
    Timescale timescale = new Timescale(amount, unit);

    assertThat(timescale.after(start, working, ANY_DAY).date()).isEqualTo(onAnyDay);
    assertThat(timescale.after(start, working, WORKING_DAY).date()).isEqualTo(onWorkingDay);
  }

  @Test
  void seventy_two_hours_from_a_thursday_end_on_sunday() {
    Instant thursday = london("2026-11-19T16:30");

    DueDate due = new Timescale(72, Unit.HOUR).after(thursday, LONDON, working, ANY_DAY);

    assertThat(due.date().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(due.moment()).contains(london("2026-11-22T16:30"));
    assertThat(due.ends(LONDON)).isEqualTo(london("2026-11-22T16:30"));
  }

  @ParameterizedTest(name = "24 hours from {0} end at {1}, for the clocks change between")
  @CsvSource({"2026-03-28T12:00, 2026-03-29T13:00", "2026-10-24T12:00, 2026-10-25T11:00"})
  void hours_are_elapsed_time_when_the_clocks_change(String start, String expected) {
    DueDate due = new Timescale(24, Unit.HOUR).after(london(start), LONDON, working, ANY_DAY);

    assertThat(due.moment()).contains(london(expected));
  }

  @Test
  void hours_run_through_bank_holidays() {
    DueDate due =
        new Timescale(24, Unit.HOUR).after(london("2026-12-24T23:00"), LONDON, working, ANY_DAY);

    assertThat(due.moment()).contains(london("2026-12-25T23:00"));
    assertThat(due.counting().moved()).isEmpty();
  }

  @Test
  void a_start_late_in_the_evening_counts_from_its_own_local_day() {
    Instant lateInJune = london("2026-06-30T23:40");

    DueDate due = new Timescale(1, Unit.WORKING_DAY).after(lateInJune, LONDON, working, ANY_DAY);

    assertThat(due.date()).isEqualTo("2026-07-01");
    assertThat(due.ends(LONDON)).isEqualTo(london("2026-07-02T00:00"));
  }

  @ParameterizedTest(name = "{1} {2} before {0} is {3}")
  @CsvSource({
    "2022-06-24, 5, WORKING_DAY, 2022-06-17",
    "2026-04-07, 2, WORKING_DAY, 2026-04-01",
    "2026-05-31, 90, CALENDAR_DAY, 2026-03-02",
    "2026-08-30, 6, MONTH, 2026-02-27",
    "2026-05-30, 1, WEEK, 2026-05-22"
  })
  void a_limit_before_an_event_moves_earlier_too(
      LocalDate event, int amount, Unit unit, LocalDate expected) {
    DueDate due = new Timescale(amount, unit).before(event, working, WORKING_DAY);

    assertThat(due.date()).isEqualTo(expected);
  }

  @Test
  void a_due_date_explains_which_bank_holidays_were_skipped() {
    DueDate due =
        new Timescale(15, Unit.WORKING_DAY).after(LocalDate.of(2022, 6, 2), working, ANY_DAY);

    assertThat(due.counting().start()).isEqualTo("2022-06-02");
    assertThat(due.counting().skipped())
        .extracting(BankHoliday::date)
        .containsExactly(LocalDate.of(2022, 6, 3));
  }

  @Test
  void a_due_date_explains_why_it_moved_earlier() {
    DueDate due =
        new Timescale(6, Unit.WEEK).after(LocalDate.of(2012, 4, 23), working, WORKING_DAY);

    assertThat(due.date()).isEqualTo("2012-06-01");
    assertThat(due.counting().moved())
        .contains(
            new NotWorking(
                LocalDate.of(2012, 6, 4), NotWorking.Reason.BANK_HOLIDAY, "Spring Bank Holiday"));
  }

  @Test
  void an_hour_clock_needs_a_moment() {
    Timescale hours = new Timescale(24, Unit.HOUR);

    assertThatThrownBy(() -> hours.after(LocalDate.of(2026, 11, 19), working, ANY_DAY))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "{0} {1} against {2} {3}: {4}")
  @CsvSource({
    "10, WORKING_DAY, 15, WORKING_DAY, true",
    "16, WORKING_DAY, 15, WORKING_DAY, false",
    "15, CALENDAR_DAY, 15, WORKING_DAY, true",
    "2, WEEK, 15, WORKING_DAY, true",
    "3, WEEK, 15, WORKING_DAY, false",
    "12, WEEK, 3, MONTH, true",
    "13, WEEK, 3, MONTH, false",
    "3, CALENDAR_DAY, 72, HOUR, false",
    "2, CALENDAR_DAY, 72, HOUR, true",
    "10, WORKING_DAY, 3, MONTH, false"
  })
  void a_timescale_knows_when_it_can_never_be_longer(
      int amount, Unit unit, int otherAmount, Unit otherUnit, boolean expected) {
    Timescale mine = new Timescale(amount, unit);
    Timescale other = new Timescale(otherAmount, otherUnit);

    assertThat(mine.isNeverLongerThan(other)).isEqualTo(expected);
  }

  private static Instant london(String local) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(local), LONDON).toInstant();
  }
}
