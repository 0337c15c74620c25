package org.quorate.timescale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts working days: Monday to Friday, bank holidays excepted. A year is laid out once as a
 * table, so that adding any number of days is a look-up; safe to share between threads.
 */
public final class WorkingDays {
  private final BankHolidays holidays;
  private final Map<Integer, YearTable> years = new ConcurrentHashMap<>();

  public WorkingDays(BankHolidays holidays) {
    this.holidays = holidays;
  }

  public boolean isWorkingDay(LocalDate day) {
    return reasonNot(day).isEmpty();
  }

  /** Why nobody holds a meeting on that day; empty on a working day. */
  public Optional<NotWorking> reasonNot(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return Optional.of(new NotWorking(day, NotWorking.Reason.SATURDAY, ""));
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of(new NotWorking(day, NotWorking.Reason.SUNDAY, ""));
    }
    return holidays
        .name(day)
        .map(name -> new NotWorking(day, NotWorking.Reason.BANK_HOLIDAY, name));
  }

  /** The {@code n}th working day after {@code start}; the start itself is never counted. */
  public LocalDate after(LocalDate start, int n) {
    requireNotNegative(n);
    if (n == 0) {
      return start;
    }
    YearTable year = year(start.getYear());
    int wanted = year.upTo(start) + n;
    while (wanted > year.size()) {
      wanted -= year.size();
      year = year(year.number + 1);
    }
    return year.day(wanted);
  }

  /** The {@code n}th working day before {@code end}; the end itself is never counted. */
  public LocalDate before(LocalDate end, int n) {
    requireNotNegative(n);
    if (n == 0) {
      return end;
    }
    YearTable year = year(end.getYear());
    int wanted = year.before(end) - n + 1;
    while (wanted < 1) {
      year = year(year.number - 1);
      wanted += year.size();
    }
    return year.day(wanted);
  }

  /** The day itself, or the last working day before it. */
  public LocalDate onOrBefore(LocalDate day) {
    return isWorkingDay(day) ? day : before(day, 1);
  }

  /** The day itself, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : after(day, 1);
  }

  /** How many working days lie after {@code from} up to and including {@code to}. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int days = year(to.getYear()).upTo(to) - year(from.getYear()).upTo(from);
    for (int y = from.getYear(); y < to.getYear(); y++) {
      days += year(y).size();
    }
    return days;
  }

  /** Bank holidays on a Monday to Friday strictly between two days: those that a count skipped. */
  public List<BankHoliday> bankHolidaysBetween(LocalDate after, LocalDate before) {
    List<BankHoliday> found = new ArrayList<>();
    for (int y = after.getYear(); y <= before.getYear(); y++) {
      holidays
          .of(y)
          .forEach(
              (day, name) -> {
                if (day.isAfter(after) && day.isBefore(before) && !isWeekend(day)) {
                  found.add(new BankHoliday(day, name));
                }
              });
    }
    return List.copyOf(found);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private static void requireNotNegative(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a number of working days is never negative: " + n);
    }
  }

  private YearTable year(int number) {
    return years.computeIfAbsent(number, YearTable::new);
  }

  /** One year's working days in order, and how many of them lie up to each day of the year. */
  private final class YearTable {
    private final int number;
    private final LocalDate[] days;
    private final short[] upTo;

    YearTable(int number) {
      this.number = number;
      int length = java.time.Year.of(number).length();
      this.upTo = new short[length + 1];
      List<LocalDate> working = new ArrayList<>(length);
      for (int i = 1; i <= length; i++) {
        LocalDate day = LocalDate.ofYearDay(number, i);
        if (isWorkingDay(day)) {
          working.add(day);
        }
        upTo[i] = (short) working.size();
      }
      this.days = working.toArray(LocalDate[]::new);
    }

    int size() {
      return days.length;
    }

    int upTo(LocalDate day) {
      return upTo[day.getDayOfYear()];
    }

    int before(LocalDate day) {
      return upTo[day.getDayOfYear() - 1];
    }

    LocalDate day(int position) {
      return days[position - 1];
    }
  }
}
