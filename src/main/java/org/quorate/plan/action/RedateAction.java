package org.quorate.plan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/** Moves an action's date, with a reason; every earlier date stays readable. */
@ApplicationScoped
public class RedateAction {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected RedateAction() {}

  @Inject
  public RedateAction(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which, to when and why. */
  public record Request(
      PlanId plan, Optional<Integer> seen, UUID action, LocalDate to, String why) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(action);
      Objects.requireNonNull(to);
      Objects.requireNonNull(why);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.redate(request.action(), request.to(), request.why(), caller.actor(), desk.instant()),
        caller);
  }
}
