package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;
import org.quorate.plan.Score;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;

/**
 * Somebody says from 0 to 10 where an area stands: the child, the family, the professionals. The
 * clock that asks for a score starts anew; in a child-in-need plan a better score is an outcome
 * that improved.
 */
@ApplicationScoped
public class ScoreProgress {
  private PlanDesk desk;
  private RecordMilestone milestones;

  /** For CDI's proxy only. */
  protected ScoreProgress() {}

  @Inject
  public ScoreProgress(PlanDesk desk, RecordMilestone milestones) {
    this.desk = desk;
    this.milestones = milestones;
  }

  /** Whose view, how many points, on which day, and why that many. */
  public record Request(
      PlanId plan,
      Optional<Integer> seen,
      UUID area,
      Score.By by,
      int points,
      LocalDate on,
      String words) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
      Objects.requireNonNull(by);
      Objects.requireNonNull(on);
      Objects.requireNonNull(words);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    if (request.on().isAfter(desk.today())) {
      throw new Rejected(PlanProblem.SCORED_IN_THE_FUTURE, "on");
    }
    PlanFacts.Scored scored =
        plan.score(
            request.area(),
            request.by(),
            request.points(),
            request.on(),
            request.words(),
            caller.actor(),
            desk.instant());
    desk.keep(plan, scored, caller);
    if (plan.isOpen()) {
      reached(plan, Milestone.OUTCOME_SCORED, request.on(), caller);
      if (plan.kind() == PlanKind.CHILD_IN_NEED && scored.betterThanBefore()) {
        reached(plan, Milestone.CIN_OUTCOME_IMPROVED, request.on(), caller);
      }
    }
  }

  private void reached(Plan plan, Milestone milestone, LocalDate day, Caller caller) {
    milestones.run(
        RecordMilestone.Request.of(plan.child(), milestone, desk.on(day)).in(plan.id().value()),
        caller);
  }
}
