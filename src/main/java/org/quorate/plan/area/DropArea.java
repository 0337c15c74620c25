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

/** An area is not needed any more; the next that waits comes up. */
@ApplicationScoped
public class DropArea {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected DropArea() {}

  @Inject
  public DropArea(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which, and why; never without words. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID area, String why) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
      Objects.requireNonNull(why);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.drop(
            request.area(),
            request.why(),
            desk.today(),
            desk.mostOpenAreas(),
            caller.actor(),
            desk.instant()),
        caller);
  }
}
