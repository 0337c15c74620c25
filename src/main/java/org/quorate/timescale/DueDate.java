package org.quorate.timescale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When something is due, and how that was worked out, so that every date on a page can be asked
 * "why?".
 *
 * @param date the last day on which it is in time
 * @param moment the exact end, for clocks that run in hours; empty for all others, which last until
 *     the end of {@code date}
 * @param counting how it was counted
 */
public record DueDate(LocalDate date, Optional<Instant> moment, Counting counting) {

  /** The first instant at which it is no longer in time: the moment, or the midnight after. */
  public Instant ends(ZoneId zone) {
    return moment.orElseGet(() -> date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /**
   * How a due date was counted; in words by {@code messages.properties}.
   *
   * @param start the day from which it was counted, itself not counted
   * @param skipped bank holidays on weekdays that a count of working days passed over
   * @param moved the day on which the count ended and why it could not stay there, when the limit
   *     moved earlier
   */
  public record Counting(
      Timescale timescale, LocalDate start, List<BankHoliday> skipped, Optional<NotWorking> moved) {
    public Counting {
      skipped = List.copyOf(skipped);
    }
  }
}
