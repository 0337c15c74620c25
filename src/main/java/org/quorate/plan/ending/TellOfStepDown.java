package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;

/**
 * Tells every agency on the plan, and the GP, that it is to be stepped down: whether social care
 * stays involved, who leads, what comes next. Only those are told who do not know yet, or know of
 * another lead.
 */
@ApplicationScoped
public class TellOfStepDown {
  private StepDownDesk desk;

  /** For CDI's proxy only. */
  protected TellOfStepDown() {}

  @Inject
  public TellOfStepDown(StepDownDesk desk) {
    this.desk = desk;
  }

  /**
   * What they are told.
   *
   * @param involved whether social care stays involved
   * @param next what comes next; neutral, since it is mailed
   */
  public record Request(ChildId child, boolean involved, String next) {}

  /** How many were told. */
  @Transactional
  public int run(Request request, Caller caller) {
    desk.plans().guard().require(caller, Permission.END_PLAN, request.child().value());
    if (request.next().isBlank()) {
      throw new Rejected(EndingProblem.NEXT_MISSING, "next");
    }
    if (request.next().strip().length() > Notice.LONGEST_NEXT) {
      throw new Rejected(EndingProblem.WORDS_TOO_LONG, "next");
    }
    Plan plan =
        desk.protection(request.child())
            .orElseThrow(() -> new Rejected(EndingProblem.NO_PROTECTION_PLAN));
    StepDownPicture picture = desk.picture(plan, desk.plans().instant());
    if (picture.lead().isEmpty()) {
      throw new Rejected(EndingProblem.NOBODY_LEADS);
    }
    Set<AgencyId> untold = picture.untold();
    if (untold.isEmpty()) {
      throw new Rejected(EndingProblem.ALL_TOLD);
    }
    desk.tell(
        plan,
        untold,
        new Notice.Content(
            Notice.Kind.STEP_DOWN,
            request.involved(),
            picture.lead(),
            desk.nameOf(picture.lead()),
            request.next().strip(),
            picture.first().map(BookedMeeting::reference).orElse("")),
        caller.actor());
    return untold.size();
  }
}
