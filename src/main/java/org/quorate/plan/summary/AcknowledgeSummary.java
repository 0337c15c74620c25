package org.quorate.plan.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;

/** An agency says that it has the case summary; its own people may say so themselves. */
@ApplicationScoped
public class AcknowledgeSummary {
  private PlanDesk desk;
  private CaseSummaries summaries;

  /** For CDI's proxy only. */
  protected AcknowledgeSummary() {}

  @Inject
  public AcknowledgeSummary(PlanDesk desk, CaseSummaries summaries) {
    this.desk = desk;
    this.summaries = summaries;
  }

  /** Which summary, which agency. */
  public record Request(UUID summary, AgencyId agency) {
    public Request {
      Objects.requireNonNull(summary);
      Objects.requireNonNull(agency);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    CaseSummary summary =
        summaries.find(request.summary()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    boolean own =
        caller.agency().equals(Optional.of(request.agency().value()))
            && desk.guard().allows(caller, Permission.REPLY_FOR_OWN_AGENCY);
    Permission asked = own ? Permission.REPLY_FOR_OWN_AGENCY : Permission.MAKE_PLAN;
    Plan plan = desk.take(summary.plan(), asked, Optional.empty(), caller);
    desk.mustBeInDirectory(Optional.of(request.agency()), "agency");
    summary.acknowledge(request.agency(), caller.name(), desk.instant());
    desk.tell(
        new PlanFacts.Noted(
            caller.actor(), desk.instant(), plan.id(), plan.child(), "case summary acknowledged"));
  }
}
