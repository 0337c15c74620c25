package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.rulebook.Authority;
import org.quorate.rulebook.TimescaleRule;
import org.quorate.timescale.BankHoliday;
import org.quorate.timescale.DueDate;
import org.quorate.timescale.NotWorking;
import org.quorate.timescale.Timescale;

/** How a date was worked out, as the rulebook stood then: the answer to "why this date?". */
@Embeddable
public class CountedBy {
  private static final String BETWEEN_HOLIDAYS = "\n";

  @Column(name = "amount", nullable = false)
  private int amount;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit", nullable = false)
  private Timescale.Unit unit;

  @Column(name = "backwards", nullable = false)
  private boolean backwards;

  @Column(name = "counted_from", nullable = false)
  private LocalDate from;

  /** A line for each: the day, a blank, the name. */
  @Column(name = "skipped", nullable = false)
  private String skipped;

  @Column(name = "moved_day")
  private LocalDate movedDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "moved_reason")
  private NotWorking.Reason movedReason;

  @Column(name = "moved_name")
  private String movedName;

  @Enumerated(EnumType.STRING)
  @Column(name = "authority", nullable = false)
  private Authority authority;

  @Column(name = "source", nullable = false)
  private String source;

  protected CountedBy() {}

  static CountedBy of(TimescaleRule rule, DueDate.Counting counting) {
    CountedBy by = new CountedBy();
    by.amount = counting.timescale().amount();
    by.unit = counting.timescale().unit();
    by.backwards = rule.counts() == TimescaleRule.Counts.BEFORE;
    by.from = counting.start();
    by.skipped =
        counting.skipped().stream()
            .map(holiday -> holiday.date() + " " + holiday.name())
            .collect(Collectors.joining(BETWEEN_HOLIDAYS));
    by.movedDay = counting.moved().map(NotWorking::day).orElse(null);
    by.movedReason = counting.moved().map(NotWorking::reason).orElse(null);
    by.movedName = counting.moved().map(NotWorking::name).orElse(null);
    by.authority = rule.authority();
    by.source = rule.source();
    return by;
  }

  public Timescale timescale() {
    return new Timescale(amount, unit);
  }

  /** Counted towards something planned, not from something that happened. */
  public boolean isBackwards() {
    return backwards;
  }

  /** The day that was not itself counted. */
  public LocalDate from() {
    return from;
  }

  /** Bank holidays that a count of working days passed over. */
  public List<BankHoliday> skipped() {
    return skipped.isEmpty()
        ? List.of()
        : Stream.of(skipped.split(BETWEEN_HOLIDAYS))
            .map(line -> line.split(" ", 2))
            .map(parts -> new BankHoliday(LocalDate.parse(parts[0]), parts[1]))
            .toList();
  }

  /** Where the count ended and why it could not stay there. */
  public Optional<NotWorking> moved() {
    return Optional.ofNullable(movedDay)
        .map(day -> new NotWorking(day, movedReason, movedName == null ? "" : movedName));
  }

  public Authority authority() {
    return authority;
  }

  /** Who says so, in words for a reader. */
  public String source() {
    return source;
  }
}
