package org.quorate.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as people type it: {@code 10am}, {@code 2.30pm}, {@code 14:30}, midday. */
public record TypedTime(String typed) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2})(?:[.:h ]?(\\d{2}))?\\s*([ap])?\\.?(?:m\\.?)?");
  private static final int HALF_DAY = 12;

  /** The time, where what was typed is one. */
  public Optional<LocalTime> time() {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.equals("midday") || text.equals("noon")) {
      return Optional.of(LocalTime.NOON);
    }
    Matcher matcher = FORM.matcher(text);
    return matcher.matches() ? read(matcher) : Optional.empty();
  }

  private static Optional<LocalTime> read(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    String half = matcher.group(3);
    if (half != null && (hour < 1 || hour > HALF_DAY)) {
      return Optional.empty();
    }
    if (half != null) {
      hour = hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0);
    }
    try {
      return Optional.of(LocalTime.of(hour, minute));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
