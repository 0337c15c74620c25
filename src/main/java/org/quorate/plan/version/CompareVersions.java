package org.quorate.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** Lays two versions of a plan side by side, or one and the plan as it stands. */
@ApplicationScoped
public class CompareVersions {
  private PlanDesk desk;
  private PlanVersions versions;

  /** For CDI's proxy only. */
  protected CompareVersions() {}

  @Inject
  public CompareVersions(PlanDesk desk, PlanVersions versions) {
    this.desk = desk;
    this.versions = versions;
  }

  /**
   * Which two.
   *
   * @param later empty for the plan as it stands now
   */
  public record Request(PlanId plan, int earlier, Optional<Integer> later) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(later);
    }
  }

  /** Both, and what differs. */
  public record Compared(PlanSnapshot earlier, PlanSnapshot later, PlanComparison comparison) {}

  @Transactional
  public Compared run(Request request, Caller caller) {
    Plan plan = desk.take(request.plan(), Permission.READ_CHILD, Optional.empty(), caller);
    PlanSnapshot earlier = version(plan.id(), request.earlier());
    PlanSnapshot later =
        request
            .later()
            .map(number -> version(plan.id(), number))
            .orElseGet(() -> PlanSnapshot.of(plan));
    return new Compared(earlier, later, PlanComparison.between(earlier, later));
  }

  private PlanSnapshot version(PlanId plan, int number) {
    return versions
        .numbered(plan, number)
        .map(PlanVersion::snapshot)
        .orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_VERSION, "version"));
  }
}
