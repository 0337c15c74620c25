package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanAction;
import org.quorate.plan.action.AgreeAction;
import org.quorate.web.child.Question;

/** Who does what by when, within one area. */
@ApplicationScoped
public class ActionPart implements PlanPart {
  private final AgreeAction agreeAction;

  /** For CDI's proxy only. */
  protected ActionPart() {
    this(null);
  }

  @Inject
  public ActionPart(AgreeAction agreeAction) {
    this.agreeAction = agreeAction;
  }

  @Override
  public String path() {
    return "action";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.lines("what"), ask.owner("owner", opened), ask.date("dueOn"), ask.line("timesAWeek"));
  }

  @Override
  public List<String> forTheFamily() {
    return List.of("what");
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    PlanAction.Terms terms =
        new PlanAction.Terms(
            answers.text("what"),
            answers.owner("owner"),
            answers.dateIfTyped("dueOn"),
            answers.number("timesAWeek", 0));
    answers.mustBeRight();
    agreeAction.run(
        new AgreeAction.Request(sent.plan(), sent.seen(), sent.one(), terms), sent.by());
  }
}
