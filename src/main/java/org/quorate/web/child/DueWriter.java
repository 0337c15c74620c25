package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.child.CountedBy;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.timescale.BankHoliday;
import org.quorate.timescale.NotWorking;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

/** A running clock in words: what is due, by when, and why that date. */
final class DueWriter {
  private final Messages words;
  private final LocalDate today;
  private final Instant now;

  DueWriter(Messages words, LocalDate today, Instant now) {
    this.words = words;
    this.today = today;
    this.now = now;
  }

  Overview.Due write(Deadline due, Optional<Link> act) {
    return new Overview.Due(
        due.endsAt().isAfter(now) ? State.COMING_UP : State.BREACH,
        what(due),
        by(due),
        why(due),
        due.lateness()
            .map(l -> words.text("due.late", "reason", l.reason(), "manager", l.manager()))
            .orElse(""),
        act);
  }

  String what(Deadline due) {
    return words.find("clock." + due.rule().toLowerCase(Locale.ROOT)).orElse(due.rule());
  }

  private String by(Deadline due) {
    boolean over = !due.endsAt().isAfter(now);
    String when = due.dueAt().map(words::when).orElseGet(() -> words.date(due.dueOn()));
    String key = over ? "due.was" : due.dueOn().equals(today) ? "due.today" : "due.by";
    return words.text(key, "when", when);
  }

  private List<String> why(Deadline due) {
    CountedBy counted = due.counting();
    List<String> all = new ArrayList<>();
    String timescale =
        words.count(
            "timescale."
                + counted.timescale().unit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            counted.timescale().amount());
    String start =
        due.dueAt().isPresent() ? words.when(due.startedAt()) : words.date(counted.from());
    all.add(
        words.text(
            counted.isBackwards() ? "due.before" : "due.after",
            "timescale",
            timescale,
            "start",
            start,
            "milestone",
            milestone(due)));
    for (BankHoliday holiday : counted.skipped()) {
      all.add(words.text("due.skipped", "day", holiday.date(), "name", holiday.name()));
    }
    counted.moved().map(this::moved).ifPresent(all::add);
    all.add(
        words.text(
            "due.source",
            "source",
            counted.source(),
            "rule",
            due.rule(),
            "version",
            due.rulebookVersion()));
    return all;
  }

  private String moved(NotWorking day) {
    return day.reason() == NotWorking.Reason.BANK_HOLIDAY
        ? words.text("due.moved-holiday", "day", day.day(), "name", day.name())
        : words.text("due.moved-weekend", "day", day.day());
  }

  private String milestone(Deadline due) {
    return words
        .find(Messages.key(due.startsWith()))
        .orElse(due.startsWith().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
