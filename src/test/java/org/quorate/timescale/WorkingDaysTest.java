package org.quorate.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private final WorkingDays working = new WorkingDays(BankHolidays.ofEnglandAndWales(List.of()));

  @ParameterizedTest(name = "{1} working days after {0} is {2}")
  @CsvSource({
    "2022-06-02, 15, 2022-06-24",
    "2022-06-01, 1, 2022-06-06",
    "2012-01-16, 1, 2012-01-17",
    "2012-01-16, 10, 2012-01-30",
    "2012-01-16, 15, 2012-02-06",
    "2012-01-16, 20, 2012-02-13",
    "2012-07-16, 10, 2012-07-30",
    "2022-09-16, 1, 2022-09-20",
    "2023-05-05, 1, 2023-05-09",
    "2021-12-24, 1, 2021-12-29",
    "2025-12-31, 1, 2026-01-02",
    "2026-04-02, 1, 2026-04-07",
    "2026-08-28, 1, 2026-09-01",
    "2026-11-21, 1, 2026-11-23",
    "2026-11-22, 0, 2026-11-22",
    "2020-01-01, 600, 2022-05-17"
  })
  void counts_after_a_day(LocalDate start, int n, LocalDate expected) {
    assertThat(working.after(start, n)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1} working days before {0} is {2}")
  @CsvSource({
    "2022-06-24, 15, 2022-06-01",
    "2012-01-03, 1, 2011-12-30",
    "2026-01-01, 1, 2025-12-31",
    "2026-01-02, 5, 2025-12-23",
    "2026-11-23, 2, 2026-11-19",
    "2026-11-22, 0, 2026-11-22"
  })
  void counts_before_a_day(LocalDate end, int n, LocalDate expected) {
    assertThat(working.before(end, n)).isEqualTo(expected);
  }

  @Test
  void counting_agrees_with_walking_day_by_day() {
    LocalDate day = LocalDate.of(2019, 12, 1);

    for (int i = 0; i < 1200; i++, day = day.plusDays(1)) {
      for (int n : new int[] {1, 5, 15, 270}) {
        assertThat(working.after(day, n)).isEqualTo(walk(day, n, 1));
        assertThat(working.before(day, n)).isEqualTo(walk(day, n, -1));
        assertThat(working.between(day, working.after(day, n))).isEqualTo(n);
      }
    }
  }

  @Test
  void a_day_says_why_it_is_no_working_day() {
    assertThat(working.reasonNot(LocalDate.of(2026, 11, 21)))
        .map(NotWorking::reason)
        .contains(NotWorking.Reason.SATURDAY);
    assertThat(working.reasonNot(LocalDate.of(2012, 6, 4)))
        .contains(
            new NotWorking(
                LocalDate.of(2012, 6, 4), NotWorking.Reason.BANK_HOLIDAY, "Spring Bank Holiday"));
    assertThat(working.reasonNot(LocalDate.of(2026, 11, 23))).isEmpty();
  }

  @Test
  void a_proclaimed_day_is_no_working_day() {
    LocalDate proclaimed = LocalDate.of(2031, 7, 8);
    WorkingDays with =
        new WorkingDays(
            BankHolidays.ofEnglandAndWales(List.of(new BankHoliday(proclaimed, "A jubilee"))));

    assertThat(working.isWorkingDay(proclaimed)).isTrue();
    assertThat(with.isWorkingDay(proclaimed)).isFalse();
    assertThat(with.after(LocalDate.of(2031, 7, 7), 1)).isEqualTo("2031-07-09");
  }

  private LocalDate walk(LocalDate from, int n, int step) {
    LocalDate day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(step);
      if (working.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
