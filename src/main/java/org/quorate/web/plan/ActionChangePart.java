package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.PlanAction;
import org.quorate.plan.action.AmendAction;
import org.quorate.web.Form;
import org.quorate.web.child.Question;

/** Says an action otherwise, or gives it to somebody else. */
@ApplicationScoped
public class ActionChangePart implements PlanPart {
  private final AmendAction amendAction;

  /** For CDI's proxy only. */
  protected ActionChangePart() {
    this(null);
  }

  @Inject
  public ActionChangePart(AmendAction amendAction) {
    this.amendAction = amendAction;
  }

  @Override
  public String path() {
    return "action-change";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.lines("what"), ask.owner("owner", opened), ask.line("timesAWeek"));
  }

  @Override
  public Form filled(OpenedPlan opened, Optional<UUID> item) {
    PlanAction now = PlanPart.action(opened.plan(), item);
    return Form.with(
        "what", now.what(),
        "owner", key(now.owner()),
        "timesAWeek", String.valueOf(now.timesAWeek()));
  }

  private static String key(ActionOwner owner) {
    return switch (owner) {
      case ActionOwner.Person person -> "person:" + person.professional();
      case ActionOwner.Service service -> "agency:" + service.at();
      case ActionOwner.Relative relative -> "family:" + relative.familyMember();
      case ActionOwner.TheChild child -> "child";
    };
  }

  @Override
  public List<String> forTheFamily() {
    return List.of("what");
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    PlanAction now = PlanPart.action(sent.opened().plan(), sent.item());
    PlanAction.Terms terms =
        new PlanAction.Terms(
            answers.text("what"),
            answers.owner("owner"),
            now.dueOn(),
            answers.number("timesAWeek", 0));
    answers.mustBeRight();
    amendAction.run(
        new AmendAction.Request(sent.plan(), sent.seen(), sent.one(), terms), sent.by());
  }
}
