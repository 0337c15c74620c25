package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.web.DueWords;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

/** A running clock in words: what is due, by when, and why that date. */
public final class DueWriter {
  private final Messages words;
  private final DueWords dates;
  private final LocalDate today;
  private final LocalDate horizon;
  private final Instant now;

  public DueWriter(Messages words, LocalDate today, LocalDate horizon, Instant now) {
    this.words = words;
    this.dates = new DueWords(words);
    this.today = today;
    this.horizon = horizon;
    this.now = now;
  }

  public Overview.Due write(Deadline due, Optional<Link> act) {
    return new Overview.Due(
        state(due),
        what(due),
        by(due),
        dates.why(due),
        due.lateness()
            .map(
                l ->
                    words.text(
                        "child-due.late",
                        "kind",
                        words.name(l.kind()),
                        "reason",
                        l.reason(),
                        "manager",
                        l.manager()))
            .orElse(""),
        act);
  }

  State state(Deadline due) {
    return DueWords.state(due, now, horizon);
  }

  /** What the clock waits for. */
  String what(Deadline due) {
    return dates.what(due);
  }

  private String by(Deadline due) {
    boolean over = !due.endsAt().isAfter(now);
    String key =
        over ? "child-due.was" : due.dueOn().equals(today) ? "child-due.today" : "child-due.by";
    return words.text(key, "when", dates.by(due));
  }
}
