package org.quorate.child;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How old somebody is, in completed months. Whoever was born on 29 February is a year older on 1
 * March in common years, as English law counts an age from the first moment of the birthday.
 */
public record Age(int months) implements Comparable<Age> {
  private static final int YEAR = 12;

  public static Age ofYears(int years) {
    return new Age(years * YEAR);
  }

  public static Age ofYearsAndMonths(int years, int months) {
    return new Age(years * YEAR + months);
  }

  static Age on(LocalDate born, LocalDate day) {
    return new Age((int) ChronoUnit.MONTHS.between(born, day));
  }

  /** The day on which somebody born then reaches this age. */
  public LocalDate reachedBy(LocalDate born) {
    LocalDate day = born.plusMonths(months);
    return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
  }

  public int years() {
    return months / YEAR;
  }

  public boolean isAtLeast(Age other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Age other) {
    return Integer.compare(months, other.months);
  }
}
