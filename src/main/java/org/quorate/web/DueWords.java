package org.quorate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.child.CountedBy;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.timescale.Timescale;
import org.quorate.web.govuk.State;

/**
 * What a clock waits for, by when, and the answer to "Why this date?", from what was kept when it
 * started.
 */
public final class DueWords {
  private final Messages messages;

  public DueWords(Messages messages) {
    this.messages = messages;
  }

  /** What the clock waits for. */
  public String what(Deadline deadline) {
    return messages
        .find("clock." + deadline.rule().toLowerCase(Locale.ROOT))
        .orElse(deadline.rule());
  }

  /**
   * How a clock stands.
   *
   * @param horizon the last day that counts as coming up
   */
  public static State state(Deadline deadline, Instant now, LocalDate horizon) {
    if (!deadline.endsAt().isAfter(now)) {
      return State.BREACH;
    }
    return deadline.dueOn().isAfter(horizon) ? State.IN_ORDER : State.COMING_UP;
  }

  /** The last day, and the hour where the clock runs in hours. */
  public String by(Deadline deadline) {
    return deadline.dueAt().map(messages::when).orElseGet(() -> messages.date(deadline.dueOn()));
  }

  /** How the date was worked out and who says so. */
  public List<String> why(Deadline deadline) {
    CountedBy counting = deadline.counting();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.text(
            counting.isBackwards() ? "due.before" : "due.after",
            Map.of("length", length(counting.timescale()), "from", from(deadline))));
    if (!counting.skipped().isEmpty()) {
      String days =
          counting.skipped().stream()
              .map(holiday -> messages.date(holiday.date()) + " (" + holiday.name() + ")")
              .collect(Collectors.joining(", "));
      sentences.add(messages.text("due.skipped", Map.of("days", days)));
    }
    counting
        .moved()
        .ifPresent(
            moved ->
                sentences.add(
                    messages.text("due.moved", Map.of("day", messages.date(moved.day())))));
    sentences.add(
        messages.text("due.source", Map.of("source", counting.source(), "rule", deadline.rule())));
    return List.copyOf(sentences);
  }

  private String from(Deadline deadline) {
    return deadline.dueAt().isPresent()
        ? messages.when(deadline.startedAt())
        : messages.date(deadline.counting().from());
  }

  /** "15 working days". */
  public String length(Timescale timescale) {
    return messages.count(
        "due.unit." + timescale.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        timescale.amount());
  }
}
