package org.quorate.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** A date as typed into three boxes; months are taken as a number or by name. */
public record TypedDate(String day, String month, String year) {
  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** The date, where the three boxes are one; a two-digit year is none. */
  public Optional<LocalDate> date() {
    try {
      int typedYear = Integer.parseInt(year);
      return year.length() == 4
          ? Optional.of(LocalDate.of(typedYear, monthNumber(), Integer.parseInt(day)))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private int monthNumber() {
    String typed = month.toUpperCase(Locale.ROOT);
    for (Month named : Month.values()) {
      if (typed.length() >= 3 && named.name().startsWith(typed)) {
        return named.getValue();
      }
    }
    return Integer.parseInt(month);
  }
}
