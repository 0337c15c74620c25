package org.quorate.web.missing;

import java.time.Duration;
import org.quorate.kernel.Messages;

/** How long somebody was away: "45 minutes", "7 hours", "2 days and 3 hours". */
final class Lengths {
  private final Messages words;

  Lengths(Messages words) {
    this.words = words;
  }

  String of(Duration length) {
    if (length.toHours() == 0) {
      return words.count("missing-length.minutes", length.toMinutes());
    }
    long days = length.toDays();
    int hours = length.toHoursPart();
    if (days == 0) {
      return words.count("missing-length.hours", hours);
    }
    String whole = words.count("missing-length.days", days);
    return hours == 0
        ? whole
        : words.text(
            "missing-length.and",
            "days",
            whole,
            "hours",
            words.count("missing-length.hours", hours));
  }
}
