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
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;

/** Somebody agrees to do something by a day; their agency is on the plan from then on. */
@ApplicationScoped
public class AgreeAction {
  private PlanDesk desk;
  private Owners owners;

  /** For CDI's proxy only. */
  protected AgreeAction() {}

  @Inject
  public AgreeAction(PlanDesk desk, Owners owners) {
    this.desk = desk;
    this.owners = owners;
  }

  /** In which area, and what. */
  public record Request(PlanId plan, Optional<Integer> seen, UUID area, PlanAction.Terms terms) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(area);
      Objects.requireNonNull(terms);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    PlanFacts.ActionChanged agreed =
        plan.agree(
            request.area(), owners.known(plan, request.terms()), caller.actor(), desk.instant());
    desk.keep(plan, agreed, caller);
    return agreed.action();
  }
}
