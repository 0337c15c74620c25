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

/**
 * Says an action otherwise or gives it to somebody else; its date is moved by {@link RedateAction}.
 */
@ApplicationScoped
public class AmendAction {
  private PlanDesk desk;
  private Owners owners;

  /** For CDI's proxy only. */
  protected AmendAction() {}

  @Inject
  public AmendAction(PlanDesk desk, Owners owners) {
    this.desk = desk;
    this.owners = owners;
  }

  /** Which, and what from now on; the date is not read. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID action, PlanAction.Terms terms) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(action);
      Objects.requireNonNull(terms);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    desk.keep(
        plan,
        plan.amendAction(
            request.action(), owners.known(plan, request.terms()), caller.actor(), desk.instant()),
        caller);
  }
}
