package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.area.AddArea;
import org.quorate.web.child.Question;

/** A whole list of targets at once, a line each: how plans arrive that are too long. */
@ApplicationScoped
public class TargetsPart implements PlanPart {
  private final AddArea addArea;

  /** For CDI's proxy only. */
  protected TargetsPart() {
    this(null);
  }

  @Inject
  public TargetsPart(AddArea addArea) {
    this.addArea = addArea;
  }

  @Override
  public String path() {
    return "targets";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(ask.lines("targets"));
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    List<String> targets = answers.lines("targets");
    if (targets.isEmpty()) {
      answers.wrong(PlanFormProblem.NO_TARGETS, "targets");
    }
    answers.mustBeRight();
    Optional<Integer> seen = sent.seen();
    for (String target : targets) {
      addArea.run(
          new AddArea.Request(
              sent.plan(), seen, PriorityArea.Content.worry(target), Optional.empty()),
          sent.by());
      seen = Optional.empty();
    }
  }
}
