package org.quorate.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** Somebody says that the plan as it stands is a version that counts: a significant change. */
@ApplicationScoped
public class MarkVersion {
  private PlanDesk desk;

  /** For CDI's proxy only. */
  protected MarkVersion() {}

  @Inject
  public MarkVersion(PlanDesk desk) {
    this.desk = desk;
  }

  /** Of which plan, and what is significant about it. */
  public record Request(PlanId plan, Optional<Integer> seen, String why) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(why);
    }
  }

  /** The number of the version. */
  @Transactional
  public int run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    if (request.why().isBlank()) {
      throw new Rejected(PlanProblem.REASON_MISSING, "why");
    }
    PlanFacts.Noted told =
        new PlanFacts.Noted(
            caller.actor(), desk.instant(), plan.id(), plan.child(), "significant change");
    return desk.keepVersion(plan, PlanVersion.Why.CHANGED, request.why(), List.of(told), caller);
  }
}
