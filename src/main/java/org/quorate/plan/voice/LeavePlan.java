package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/** An agency leaves the plan; not while it has something to do in it. */
@ApplicationScoped
public class LeavePlan {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected LeavePlan() {}

  @Inject
  public LeavePlan(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which. */
  public record Request(PlanId plan, Optional<Integer> seen, AgencyId agency) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(agency);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(plan, plan.leave(request.agency(), caller.actor(), desk.instant()), caller);
  }
}
