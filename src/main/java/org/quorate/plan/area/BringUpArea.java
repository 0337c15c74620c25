package org.quorate.plan.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.OverLimit;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/** Opens a parked area: in a free place, or beyond the limit with a reason and a manager. */
@ApplicationScoped
public class BringUpArea {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected BringUpArea() {}

  @Inject
  public BringUpArea(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which; {@code over} where the plan has as many as it should. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID area, Optional<OverLimit> over) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
      Objects.requireNonNull(over);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.bringUp(
            request.area(), desk.mostOpenAreas(), request.over(), caller.actor(), desk.instant()),
        caller);
  }
}
