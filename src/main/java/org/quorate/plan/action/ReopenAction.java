package org.quorate.plan.action;

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

/** An action was not done after all. */
@ApplicationScoped
public class ReopenAction {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected ReopenAction() {}

  @Inject
  public ReopenAction(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID action) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(action);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(plan, plan.reopen(request.action(), caller.actor(), desk.instant()), caller);
  }
}
