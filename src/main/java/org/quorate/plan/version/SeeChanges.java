package org.quorate.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** Tells what changed since a revision that somebody saw, and who changed it. */
@ApplicationScoped
public class SeeChanges {
  private PlanDesk desk;
  private PlanVersions versions;

  /** For CDI's proxy only. */
  protected SeeChanges() {}

  @Inject
  public SeeChanges(PlanDesk desk, PlanVersions versions) {
    this.desk = desk;
    this.versions = versions;
  }

  /** Of which plan, since which revision. */
  public record Request(PlanId plan, int seen) {
    public Request {
      Objects.requireNonNull(plan);
    }
  }

  @Transactional
  public PlanChanged run(Request request, Caller caller) {
    Plan plan = desk.take(request.plan(), Permission.READ_CHILD, Optional.empty(), caller);
    PlanVersion seen =
        versions
            .at(plan.id(), request.seen())
            .orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_VERSION, "seen"));
    List<PlanChanged.Edit> edits =
        versions.after(plan.id(), request.seen()).stream()
            .map(version -> new PlanChanged.Edit(version.author(), version.at()))
            .toList();
    return new PlanChanged(
        plan.revision(), edits, PlanComparison.between(seen.snapshot(), PlanSnapshot.of(plan)));
  }
}
