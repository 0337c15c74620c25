package org.quorate.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.RecordMilestone;
import org.quorate.plan.version.PlanVersion;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;

/**
 * A plan ends, and its clocks with it. Every {@link EndCondition} is asked first; stepping down is
 * ending the one plan and making the other, in one transaction of whoever calls this.
 */
@ApplicationScoped
public class EndPlan {
  private PlanDesk desk;
  private RecordMilestone milestones;
  private Iterable<EndCondition> conditions;

  /** For CDI's proxy only. */
  protected EndPlan() {}

  @Inject
  public EndPlan(PlanDesk desk, RecordMilestone milestones, Instance<EndCondition> conditions) {
    this.desk = desk;
    this.milestones = milestones;
    this.conditions = conditions;
  }

  /** For tests: the same with conditions given by hand. */
  public static EndPlan under(
      List<EndCondition> conditions, PlanDesk desk, RecordMilestone milestones) {
    EndPlan use = new EndPlan();
    use.desk = desk;
    use.milestones = milestones;
    use.conditions = List.copyOf(conditions);
    return use;
  }

  /**
   * What was decided.
   *
   * @param at the moment of the decision, for the clocks; empty where only the day is known
   */
  public record Request(
      PlanId plan, Optional<Integer> seen, Plan.Ending ending, Optional<Instant> at) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(ending);
      Objects.requireNonNull(at);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.plans().find(request.plan()).orElseThrow(PlanDesk::notThere);
    desk.mayDecide(plan.child(), Permission.END_PLAN, caller);
    desk.plans().hold(plan.child());
    plan.mustStillBe(request.seen());
    PlanFacts.Ended ended =
        plan.end(request.ending(), desk.today(), caller.actor(), desk.instant());
    conditions.forEach(condition -> condition.mustAllow(plan, request.ending(), caller));
    desk.keepVersion(plan, PlanVersion.Why.ENDED, request.ending().words(), List.of(ended), caller);
    Instant at = request.at().orElseGet(() -> desk.on(request.ending().on()));
    endOf(plan.kind())
        .map(
            milestone ->
                request
                    .ending()
                    .meeting()
                    .map(m -> RecordMilestone.Request.heldAt(plan.child(), milestone, at, m))
                    .orElseGet(() -> RecordMilestone.Request.of(plan.child(), milestone, at)))
        .ifPresent(reached -> milestones.run(reached, caller));
  }

  private static Optional<Milestone> endOf(PlanKind kind) {
    return switch (kind) {
      case CHILD_PROTECTION -> Optional.of(Milestone.CP_PLAN_ENDED);
      case CHILD_IN_NEED -> Optional.of(Milestone.CIN_PLAN_ENDED);
      case EARLY_HELP -> Optional.of(Milestone.FAMILY_HELP_ENDED);
      case TRANSITION -> Optional.empty();
    };
  }
}
