package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.circle.DrawCircle;
import org.quorate.plan.circle.TrustedPerson;
import org.quorate.web.child.Question;

/** Whom the child trusts, as she says. */
@ApplicationScoped
public class CirclePart implements PlanPart {
  private final DrawCircle drawCircle;

  /** For CDI's proxy only. */
  protected CirclePart() {
    this(null);
  }

  @Inject
  public CirclePart(DrawCircle drawCircle) {
    this.drawCircle = drawCircle;
  }

  @Override
  public String path() {
    return "circle";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.line("name"),
        ask.line("relation"),
        ask.few("closeness", TrustedPerson.Closeness.class),
        ask.lines("childsWords"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    TrustedPerson.Closeness closeness =
        answers.mustChoose("closeness", TrustedPerson.Closeness.class);
    answers.mustBeRight();
    drawCircle.run(
        new DrawCircle.Request(
            sent.opened().plan().child(),
            Optional.empty(),
            Optional.of(
                new TrustedPerson.Details(
                    answers.text("name"),
                    answers.text("relation"),
                    closeness,
                    answers.text("childsWords")))),
        sent.by());
  }
}
