package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.action.RedateAction;
import org.quorate.web.child.Question;

/** Another day, with the reason; the earlier one stays readable. */
@ApplicationScoped
public class RedatePart implements PlanPart {
  private final RedateAction redateAction;

  /** For CDI's proxy only. */
  protected RedatePart() {
    this(null);
  }

  @Inject
  public RedatePart(RedateAction redateAction) {
    this.redateAction = redateAction;
  }

  @Override
  public String path() {
    return "redate";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.date("dueOn"), ask.lines("why"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    LocalDate day = answers.date("dueOn");
    answers.mustBeRight();
    redateAction.run(
        new RedateAction.Request(sent.plan(), sent.seen(), sent.one(), day, answers.text("why")),
        sent.by());
  }
}
