package org.quorate.plan.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;

/** Writes the case summary, as a new version beside the earlier ones. */
@ApplicationScoped
public class WriteCaseSummary {
  private PlanDesk desk;
  private CaseSummaries summaries;

  /** For CDI's proxy only. */
  protected WriteCaseSummary() {}

  @Inject
  public WriteCaseSummary(PlanDesk desk, CaseSummaries summaries) {
    this.desk = desk;
    this.summaries = summaries;
  }

  /** For which plan, and what. */
  public record Request(PlanId plan, CaseSummary.Content content) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(content);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), Optional.empty(), caller);
    int number = summaries.newest(plan.id()).map(CaseSummary::number).orElse(0) + 1;
    CaseSummary summary =
        CaseSummary.of(plan, number, request.content(), caller.actor(), desk.instant());
    summaries.store(summary);
    desk.tell(
        new PlanFacts.Noted(
            caller.actor(), desk.instant(), plan.id(), plan.child(), "case summary"));
    return summary.id();
  }
}
