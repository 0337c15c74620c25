package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/** Nobody needs to lead any longer. Refused while a plan is open. */
@ApplicationScoped
public class EndLead {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected EndLead() {
    this(null);
  }

  @Inject
  public EndLead(LeadDesk desk) {
    this.desk = desk;
  }

  public record Request(ChildId child, Optional<Long> version, String words) {}

  @Transactional
  public void run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.HAND_OVER_LEAD, caller);
    if (desk.hasOpenPlan(request.child())) {
      throw new Rejected(LeadProblem.PLAN_IS_OPEN);
    }
    desk.keep(history, history.end(request.words(), caller.actor(), desk.moment()));
  }
}
