package org.quorate.boot.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.timescale.WorkingDays;

/** Reads days of the story: {@code -9wd}, {@code +3m}, {@code -20d}, told from today. */
record DemoDays(LocalDate today, WorkingDays working, ZoneId zone) {
  private static final Pattern FORM = Pattern.compile("([+-]\\d+)(wd|d|m)");

  LocalDate day(String told) {
    Matcher matcher = FORM.matcher(told);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a day of the demo: " + told);
    }
    int count = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "wd" ->
          count < 0
              ? working.before(working.onOrAfter(today), -count)
              : working.after(working.onOrBefore(today), count);
      case "m" -> today.plusMonths(count);
      default -> today.plusDays(count);
    };
  }

  /** That day, or the last one before it on which people work. */
  LocalDate workingDay(String told) {
    return working.onOrBefore(day(told));
  }

  Optional<LocalDate> dayIf(String told) {
    return told.isEmpty() ? Optional.empty() : Optional.of(day(told));
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
