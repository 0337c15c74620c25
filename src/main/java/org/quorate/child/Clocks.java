package org.quorate.child;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.TimescaleRule;

/**
 * Which clocks run after a child's log, and which have stopped: a pure function of the log, so that
 * it does not matter in which order things were written down, and so that a line struck out leaves
 * no trace in what is due.
 *
 * <p>The first review after a child became looked after is also that: who reviewed need not say so.
 *
 * <p>A milestone first settles what it answers, then starts what follows from it. A clock that runs
 * already is not started again: the earliest reason counts (of several strategy discussions the one
 * that started the enquiry). A clock that counts towards something planned follows the newest plan,
 * and falls away when the thing itself has happened.
 */
final class Clocks {
  private final Rulebook rulebook;
  private final ZoneId zone;
  private final List<Run> runs = new ArrayList<>();
  private boolean awaitsFirstReview;

  private Clocks(Rulebook rulebook, ZoneId zone) {
    this.rulebook = rulebook;
    this.zone = zone;
  }

  /** Every clock the log ever started, in that order. */
  static List<Run> after(List<RecordedMilestone> log, Rulebook rulebook, ZoneId zone) {
    Clocks clocks = new Clocks(rulebook, zone);
    log.stream()
        .filter(line -> !line.isStruckOut())
        .sorted(RecordedMilestone.AS_IT_HAPPENED)
        .forEach(clocks::take);
    return List.copyOf(clocks.runs);
  }

  /** One clock and what has become of it. */
  record Run(
      TimescaleRule rule,
      RecordedMilestone startedBy,
      Deadline.State state,
      Optional<RecordedMilestone> settledBy) {
    private boolean isOpen() {
      return state == Deadline.State.OPEN;
    }

    private Run settled(Deadline.State state, RecordedMilestone by) {
      return new Run(rule, startedBy, state, Optional.of(by));
    }
  }

  private void take(RecordedMilestone line) {
    LocalDate day = line.happenedAt().atZone(zone).toLocalDate();
    List<TimescaleRule> begun = rulebook.startedBy(line.milestone(), day);
    if (line.isPlanned()) {
      begun.stream()
          .filter(rule -> rule.counts() == TimescaleRule.Counts.BEFORE)
          .forEach(rule -> countTowards(line, rule));
    } else {
      runs.replaceAll(run -> run.isOpen() ? answeredBy(line, run) : run);
      Stream.concat(begun.stream(), ofFirstReview(line, day))
          .filter(rule -> rule.counts() == TimescaleRule.Counts.AFTER)
          .filter(rule -> runs.stream().noneMatch(run -> isSame(run, rule, line)))
          .forEach(rule -> runs.add(new Run(rule, line, Deadline.State.OPEN, Optional.empty())));
    }
  }

  private Stream<TimescaleRule> ofFirstReview(RecordedMilestone line, LocalDate day) {
    boolean first = awaitsFirstReview && line.milestone() == Milestone.LOOKED_AFTER_REVIEW_HELD;
    awaitsFirstReview =
        switch (line.milestone()) {
          case BECAME_LOOKED_AFTER -> true;
          case LOOKED_AFTER_REVIEW_HELD, CEASED_TO_BE_LOOKED_AFTER -> false;
          default -> awaitsFirstReview;
        };
    return first
        ? rulebook.startedBy(Milestone.LOOKED_AFTER_FIRST_REVIEW_HELD, day).stream()
        : Stream.empty();
  }

  private void countTowards(RecordedMilestone plan, TimescaleRule rule) {
    runs.replaceAll(
        run ->
            isSame(run, rule, plan) && isOfOneMeeting(plan, run.startedBy())
                ? run.settled(Deadline.State.SUPERSEDED, plan)
                : run);
    runs.add(new Run(rule, plan, Deadline.State.OPEN, Optional.empty()));
  }

  private static Run answeredBy(RecordedMilestone line, Run run) {
    if (!concerns(line, run)) {
      return run;
    }
    if (run.rule().until().contains(line.milestone())) {
      return run.settled(Deadline.State.MET, line);
    }
    return run.rule().unless().contains(line.milestone()) || isWhatItCountedTowards(line, run)
        ? run.settled(Deadline.State.DISSOLVED, line)
        : run;
  }

  /** The conference was held: a report that had been due before it is owed to nobody any more. */
  private static boolean isWhatItCountedTowards(RecordedMilestone line, Run run) {
    return run.startedBy().isPlanned()
        && run.startedBy().milestone() == line.milestone()
        && isOfOneMeeting(line, run.startedBy());
  }

  private static boolean isOfOneMeeting(RecordedMilestone one, RecordedMilestone two) {
    return one.sourceMeeting().isEmpty()
        || two.sourceMeeting().isEmpty()
        || one.sourceMeeting().equals(two.sourceMeeting());
  }

  /** What is said of no matter in particular concerns them all. */
  private static boolean concerns(RecordedMilestone line, Run run) {
    return line.matter().isEmpty()
        || run.startedBy().matter().isEmpty()
        || line.matter().equals(run.startedBy().matter());
  }

  private static boolean isSame(Run run, TimescaleRule rule, RecordedMilestone line) {
    return run.isOpen()
        && run.rule().id().equals(rule.id())
        && run.startedBy().matter().equals(line.matter());
  }
}
