package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanAction;
import org.quorate.plan.action.FinishAction;
import org.quorate.web.Form;
import org.quorate.web.child.Question;

/** Done, with what shows it; or given up, with why. */
@ApplicationScoped
public class FinishPart implements PlanPart {
  private final FinishAction finishAction;

  /** For CDI's proxy only. */
  protected FinishPart() {
    this(null);
  }

  @Inject
  public FinishPart(FinishAction finishAction) {
    this.finishAction = finishAction;
  }

  @Override
  public String path() {
    return "finish";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.few("as", Outcome.class), ask.lines("evidence"));
  }

  /** How an action may end. */
  public enum Outcome {
    DONE,
    GIVEN_UP
  }

  @Override
  public Form filled(OpenedPlan opened, Optional<UUID> item) {
    return Form.with("as", Outcome.DONE.name());
  }

  @Override
  public Optional<String> undoneBy() {
    return Optional.of("reopen");
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    Outcome outcome = answers.mustChoose("as", Outcome.class);
    answers.mustBeRight();
    finishAction.run(
        new FinishAction.Request(
            sent.plan(),
            sent.seen(),
            sent.one(),
            outcome == Outcome.DONE ? PlanAction.State.DONE : PlanAction.State.GIVEN_UP,
            answers.text("evidence")),
        sent.by());
  }
}
