package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.audit.Viewed;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** Whether the child protection plan of a child may be stepped down, and what is missing. */
@ApplicationScoped
public class ReadStepDown {
  private StepDownDesk desk;

  /** For CDI's proxy only. */
  protected ReadStepDown() {}

  @Inject
  public ReadStepDown(StepDownDesk desk) {
    this.desk = desk;
  }

  /** How it stands. */
  public record Standing(
      PlanId plan,
      StepDownPicture picture,
      List<StepDownConditions.Missing> missing,
      List<Notice> notices) {
    public Standing {
      missing = List.copyOf(missing);
      notices = List.copyOf(notices);
    }

    public boolean isReady() {
      return missing.isEmpty();
    }
  }

  /** Throws {@code NO_PROTECTION_PLAN} where none is open. */
  @Transactional
  public Standing run(ChildId child, Caller caller) {
    desk.plans().guard().require(caller, Permission.READ_CHILD, child.value());
    Plan plan =
        desk.protection(child).orElseThrow(() -> new Rejected(EndingProblem.NO_PROTECTION_PLAN));
    StepDownPicture picture = desk.picture(plan, desk.plans().instant());
    desk.plans()
        .tell(
            new Viewed(
                caller.actor(),
                desk.plans().instant(),
                Set.of(Subject.child(child.value())),
                "child.step-down"));
    return new Standing(
        plan.id(), picture, StepDownConditions.missing(picture), desk.noticesOf(plan));
  }
}
