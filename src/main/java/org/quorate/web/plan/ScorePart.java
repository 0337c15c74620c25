package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Messages;
import org.quorate.plan.Score;
import org.quorate.plan.area.ScoreProgress;
import org.quorate.web.Form;
import org.quorate.web.child.Question;

/** From 0 to 10, where an area stands: the child, the family, the professionals. */
@ApplicationScoped
public class ScorePart implements PlanPart {
  private final ScoreProgress scoreProgress;
  private final Clock clock;
  private final Messages words;

  /** For CDI's proxy only. */
  protected ScorePart() {
    this(null, null, null);
  }

  @Inject
  public ScorePart(ScoreProgress scoreProgress, Clock clock, Messages words) {
    this.scoreProgress = scoreProgress;
    this.clock = clock;
    this.words = words;
  }

  @Override
  public String path() {
    return "score";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.few("by", Score.By.class),
        ask.points("points", Score.WORST, Score.BEST),
        ask.lines("words"),
        ask.date("on"));
  }

  @Override
  public Form filled(OpenedPlan opened, Optional<UUID> item) {
    LocalDate today = clock.instant().atZone(words.zone()).toLocalDate();
    return Form.with(
        "on-day", String.valueOf(today.getDayOfMonth()),
        "on-month", String.valueOf(today.getMonthValue()),
        "on-year", String.valueOf(today.getYear()));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    Score.By by = answers.mustChoose("by", Score.By.class);
    LocalDate day = answers.date("on");
    int points = answers.number("points", -1);
    if (points < 0) {
      answers.wrong(PlanFormProblem.CHOICE_MISSING, "points");
    }
    answers.mustBeRight();
    scoreProgress.run(
        new ScoreProgress.Request(
            sent.plan(), sent.seen(), sent.one(), by, points, day, answers.text("words")),
        sent.by());
  }
}
