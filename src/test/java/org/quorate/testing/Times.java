package org.quorate.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moments as tests write them: a day, or a day and a time, on the clocks of London. */
public final class Times {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private Times() {}

  /** {@code 2012-01-16}, which is its first moment, or {@code 2012-01-16 14:30}. */
  public static Instant at(String when) {
    return when.contains(" ")
        ? LocalDateTime.parse(when.replace(' ', 'T')).atZone(LONDON).toInstant()
        : LocalDate.parse(when).atStartOfDay(LONDON).toInstant();
  }

  /** The same; of a day alone the hour at which most things are done. */
  public static Instant done(String when) {
    return when.contains(" ") ? at(when) : at(when + " 10:00");
  }

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
