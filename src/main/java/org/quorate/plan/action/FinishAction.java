package org.quorate.plan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;

/** An action is done, with what shows it, or given up, with why. */
@ApplicationScoped
public class FinishAction {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected FinishAction() {}

  @Inject
  public FinishAction(PlanDesk desk) {
    this.desk = desk;
  }

  /** Which, as done or as given up, and the evidence or the reason. */
  public record Request(
      PlanId plan, Optional<Integer> seen, UUID action, PlanAction.State as, String evidence) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(action);
      Objects.requireNonNull(as);
      Objects.requireNonNull(evidence);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.finish(
            request.action(),
            request.as(),
            request.evidence(),
            desk.today(),
            caller.actor(),
            desk.instant()),
        caller);
  }
}
