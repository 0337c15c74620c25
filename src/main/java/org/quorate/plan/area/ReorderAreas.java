package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/** Puts the areas in another order; whether one is open stays as it is. */
@ApplicationScoped
public class ReorderAreas {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected ReorderAreas() {}

  @Inject
  public ReorderAreas(PlanDesk desk) {
    this.desk = desk;
  }

  /** Every area that is open or parked, each once. */
  public record Request(PlanId plan, Optional<Integer> seen, List<UUID> order) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(order);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(plan, plan.reorder(request.order(), caller.actor(), desk.instant()), caller);
  }
}
