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

/** An agency is on the plan, or in its core group, from a day on. */
@ApplicationScoped
public class JoinPlan {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected JoinPlan() {}

  @Inject
  public JoinPlan(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which, and whether the conference named it for the core group. */
  public record Request(PlanId plan, Optional<Integer> seen, AgencyId agency, boolean coreGroup) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(agency);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.mustBeInDirectory(Optional.of(request.agency()), "agency");
    desk.keep(
        plan,
        plan.join(
            request.agency(), request.coreGroup(), desk.today(), caller.actor(), desk.instant()),
        caller);
  }
}
