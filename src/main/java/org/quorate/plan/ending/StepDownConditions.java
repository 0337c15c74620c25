package org.quorate.plan.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.kernel.Rejected;

/** What is missing before a child protection plan may be stepped down: a function of facts only. */
public final class StepDownConditions {
  private StepDownConditions() {}

  /**
   * One condition that is not met.
   *
   * @param problem what exactly is missing; its key has the words that say how to mend it
   */
  public record Missing(StepDownCondition condition, EndingProblem problem) {}

  /** In the order of the conditions, at most one each; empty where nothing is missing. */
  public static List<Missing> missing(StepDownPicture picture) {
    List<Missing> missing = new ArrayList<>();
    plan(picture).ifPresent(p -> missing.add(of(StepDownCondition.PLAN_PREPARED, p)));
    lead(picture).ifPresent(p -> missing.add(of(StepDownCondition.LEAD_ACCEPTED, p)));
    meeting(picture).ifPresent(p -> missing.add(of(StepDownCondition.FIRST_MEETING_SCHEDULED, p)));
    if (!picture.untold().isEmpty()) {
      missing.add(of(StepDownCondition.AGENCIES_TOLD, EndingProblem.AGENCIES_NOT_TOLD));
    }
    return List.copyOf(missing);
  }

  /** Throws {@link Rejected} with every fault at once. */
  static void mustBeMet(StepDownPicture picture) {
    List<Missing> missing = missing(picture);
    if (!missing.isEmpty()) {
      throw new Rejected(
          missing.stream()
              .map(
                  m ->
                      new Rejected.Fault(m.problem(), "", Map.of("count", picture.untold().size())))
              .toList());
    }
  }

  private static Missing of(StepDownCondition condition, EndingProblem problem) {
    return new Missing(condition, problem);
  }

  private static Optional<EndingProblem> plan(StepDownPicture picture) {
    if (picture.next().isEmpty()) {
      return Optional.of(EndingProblem.NO_NEXT_PLAN);
    }
    return picture.areas() == 0 ? Optional.of(EndingProblem.NO_AREAS) : Optional.empty();
  }

  private static Optional<EndingProblem> lead(StepDownPicture picture) {
    if (picture.lead().isEmpty()) {
      return Optional.of(EndingProblem.NOBODY_LEADS);
    }
    if (picture.asked()) {
      return Optional.of(EndingProblem.HAND_OVER_UNANSWERED);
    }
    return picture.accepted() ? Optional.empty() : Optional.of(EndingProblem.LEAD_NOT_ACCEPTED);
  }

  private static Optional<EndingProblem> meeting(StepDownPicture picture) {
    if (picture.first().isEmpty()) {
      return Optional.of(EndingProblem.NO_FIRST_MEETING);
    }
    return picture.first().get().invited() == 0
        ? Optional.of(EndingProblem.NOBODY_INVITED)
        : Optional.empty();
  }
}
