package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.plan.area.GroupAreas;
import org.quorate.web.Form;
import org.quorate.web.child.Question;
import org.quorate.web.govuk.Choice;

/** Several targets become one area, with all that was agreed under them. */
@ApplicationScoped
public class GroupPart implements PlanPart {
  private final GroupAreas groupAreas;

  /** For CDI's proxy only. */
  protected GroupPart() {
    this(null);
  }

  @Inject
  public GroupPart(GroupAreas groupAreas) {
    this.groupAreas = groupAreas;
  }

  @Override
  public String path() {
    return "group";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.oneOf("into", areas(opened)), ask.someOf("areas", areas(opened)), ask.lines("why"));
  }

  @Override
  public Form filled(OpenedPlan opened, Optional<UUID> item) {
    return Form.with("into", item.map(UUID::toString).orElse(""));
  }

  private static List<Choice> areas(OpenedPlan opened) {
    return Stream.concat(opened.plan().openAreas().stream(), opened.plan().parkedAreas().stream())
        .map(area -> Choice.of(area.id().toString(), OpenedPlan.called(area)))
        .toList();
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    Optional<UUID> into = PlanAnswers.uuid(answers.text("into"));
    List<UUID> targets =
        answers.several("areas").stream().filter(t -> !into.equals(Optional.of(t))).toList();
    if (into.isEmpty()) {
      answers.wrong(PlanFormProblem.CHOICE_MISSING, "into");
    }
    if (targets.isEmpty()) {
      answers.wrong(PlanFormProblem.CHOICE_MISSING, "areas");
    }
    answers.mustBeRight();
    groupAreas.run(
        new GroupAreas.Request(
            sent.plan(), sent.seen(), targets, into.orElseThrow(), answers.text("why")),
        sent.by());
  }
}
