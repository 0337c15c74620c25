package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quorate.access.Caller;
import org.quorate.plan.EndCondition;
import org.quorate.plan.EndReason;
import org.quorate.plan.Plan;
import org.quorate.rulebook.PlanKind;

/** A child protection plan is not stepped down before its four conditions are met. */
@ApplicationScoped
public class StepDownGuard implements EndCondition {
  private StepDownDesk desk;

  /** For CDI's proxy only. */
  protected StepDownGuard() {}

  @Inject
  public StepDownGuard(StepDownDesk desk) {
    this.desk = desk;
  }

  @Override
  public void mustAllow(Plan plan, Plan.Ending ending, Caller caller) {
    if (plan.kind() == PlanKind.CHILD_PROTECTION && ending.reason() == EndReason.STEPPED_DOWN) {
      StepDownConditions.mustBeMet(desk.picture(plan, desk.startOf(ending.on())));
    }
  }
}
