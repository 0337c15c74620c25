package org.quorate.plan;

import java.util.Objects;
import org.quorate.kernel.Rejected;

/** Why a plan has more open areas than there should be, and which manager agreed to it. */
public record OverLimit(String reason, String manager) {
  public OverLimit {
    reason = Objects.requireNonNull(reason).strip();
    manager = Objects.requireNonNull(manager).strip();
  }

  void mustBeWhole() {
    if (reason.isEmpty()) {
      throw new Rejected(PlanProblem.REASON_MISSING, "overReason");
    }
    if (manager.isEmpty()) {
      throw new Rejected(PlanProblem.MANAGER_MISSING, "overManager");
    }
  }
}
