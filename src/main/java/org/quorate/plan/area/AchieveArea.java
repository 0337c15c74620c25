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

/** What was wanted is so; the next area that waits comes up. */
@ApplicationScoped
public class AchieveArea {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected AchieveArea() {}

  @Inject
  public AchieveArea(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which, and what shows it; the words may be empty. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID area, String evidence) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
      Objects.requireNonNull(evidence);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.achieve(
            request.area(),
            request.evidence(),
            desk.today(),
            desk.mostOpenAreas(),
            caller.actor(),
            desk.instant()),
        caller);
  }
}
