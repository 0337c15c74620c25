package org.quorate.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.PlanKind;

/**
 * Begins a plan that nobody has decided on yet: the child-in-need plan that must be there before a
 * child protection plan ends, the outline that a conference is to see. It is not open, and no
 * census counts it.
 */
@ApplicationScoped
public class PreparePlan {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected PreparePlan() {}

  @Inject
  public PreparePlan(PlanDesk desk) {
    this.desk = desk;
  }

  /**
   * What to begin.
   *
   * @param startsOn when it is meant to start; empty for today
   */
  public record Request(ChildId child, PlanKind kind, Optional<LocalDate> startsOn) {
    public Request {
      Objects.requireNonNull(child);
      Objects.requireNonNull(kind);
    }
  }

  @Transactional
  public PlanId run(Request request, Caller caller) {
    desk.guard().require(caller, Permission.MAKE_PLAN, request.child().value());
    boolean begun =
        desk.plans().hold(request.child()).stream()
            .anyMatch(plan -> plan.isPrepared() && plan.kind() == request.kind());
    if (begun) {
      throw new Rejected(PlanProblem.ONE_PREPARED_ALREADY, "kind");
    }
    Plan plan =
        Plan.prepare(
            request.child(),
            request.kind(),
            request.startsOn().orElseGet(desk::today),
            desk.instant());
    desk.keep(plan, plan.prepared(caller.actor()), caller);
    return plan.id();
  }
}
