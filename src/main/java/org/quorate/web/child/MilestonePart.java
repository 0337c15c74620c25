package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildProblem;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/** A moment of her journey was reached: clocks start and stop. */
@ApplicationScoped
public class MilestonePart implements Part {
  private final RecordMilestone recordMilestone;
  private final ZoneId zone;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected MilestonePart() {
    this(null, null, null);
  }

  @Inject
  public MilestonePart(RecordMilestone recordMilestone, ZoneId zone, Clock clock) {
    this.recordMilestone = recordMilestone;
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public String path() {
    return "milestone";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.many("milestone", Milestone.class, List.of(Milestone.values())),
        ask.date("happened"),
        ask.line("time"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    Milestone milestone = answers.choice("milestone", Milestone.class);
    LocalDate day = answers.date("happened");
    LocalTime time =
        answers.read("time", MilestonePart::time, ChildProblem.NOT_A_TIME).orElse(LocalTime.MIN);
    answers.mustBeRight();
    Instant at = day.atTime(time).atZone(zone).toInstant();
    if (at.isAfter(clock.instant())) {
      throw new Rejected(ChildProblem.DATE_IN_THE_FUTURE, "happened");
    }
    recordMilestone.run(RecordMilestone.Request.of(sent.child(), milestone, at), sent.by());
  }

  /** {@code 9:05}, {@code 14:30}; the hour may have one figure. */
  static Optional<LocalTime> time(String typed) {
    try {
      String padded = typed.indexOf(':') == 1 ? "0" + typed : typed;
      return Optional.of(LocalTime.parse(padded));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
