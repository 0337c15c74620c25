package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/** Puts an open area off: it waits as the first of those that wait. */
@ApplicationScoped
public class ParkArea {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected ParkArea() {}

  @Inject
  public ParkArea(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID area) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(plan, plan.park(request.area(), caller.actor(), desk.instant()), caller);
  }
}
