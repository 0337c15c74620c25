package org.quorate.plan.summary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** Every version of every case summary. */
public interface CaseSummaries {
  void store(CaseSummary summary);

  Optional<CaseSummary> find(UUID id);

  /** Of one plan, the newest first. */
  List<CaseSummary> of(PlanId plan);

  default Optional<CaseSummary> newest(PlanId plan) {
    return of(plan).stream().findFirst();
  }
}
