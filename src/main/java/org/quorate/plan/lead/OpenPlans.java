package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quorate.child.ChildId;
import org.quorate.plan.Plans;
import org.quorate.rulebook.PlanKind;

/** What the lead of a child depends on: whether a plan is open, and of which kind. */
@ApplicationScoped
public class OpenPlans {
  private Plans plans;

  /** For CDI's proxy only. */
  protected OpenPlans() {}

  @Inject
  public OpenPlans(Plans plans) {
    this.plans = plans;
  }

  public boolean hasPlan(ChildId child) {
    return !plans.openOf(child).isEmpty();
  }

  /** A child protection plan: then a social worker leads. */
  public boolean hasProtectionPlan(ChildId child) {
    return plans.openOf(child).stream().anyMatch(plan -> plan.kind() == PlanKind.CHILD_PROTECTION);
  }
}
