package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import org.quorate.child.ChildId;
import org.quorate.child.RecordedMilestone;
import org.quorate.child.RecordedMilestones;
import org.quorate.rulebook.Milestone;

/** Whether a plan is open, as the child's log tells it. */
@ApplicationScoped
public class PlansByLog implements ProtectedChildren {
  private RecordedMilestones milestones;

  /** For CDI's proxy only. */
  protected PlansByLog() {}

  @Inject
  public PlansByLog(RecordedMilestones milestones) {
    this.milestones = milestones;
  }

  @Override
  public boolean hasPlan(ChildId child) {
    return hasProtectionPlan(child)
        || isLast(child, Milestone.CIN_AGREED, Milestone.CIN_PLAN_ENDED);
  }

  @Override
  public boolean hasProtectionPlan(ChildId child) {
    return isLast(child, Milestone.CP_PLAN_STARTED, Milestone.CP_PLAN_ENDED);
  }

  private boolean isLast(ChildId child, Milestone opens, Milestone ends) {
    return milestones.of(child).stream()
        .filter(line -> !line.isStruckOut() && !line.isPlanned())
        .filter(line -> Set.of(opens, ends).contains(line.milestone()))
        .max(Comparator.comparing(RecordedMilestone::happenedAt))
        .filter(line -> line.milestone() == opens)
        .isPresent();
  }
}
