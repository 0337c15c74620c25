package org.quorate.plan.version;

import java.util.List;
import java.util.Optional;
import org.quorate.plan.PlanId;

/** Every state in which a plan ever stood. */
public interface PlanVersions {
  void store(PlanVersion version);

  /** Those that count, the newest first. */
  List<PlanVersion> numbered(PlanId plan);

  /** The same without what they say. */
  List<VersionRow> index(PlanId plan);

  Optional<PlanVersion> numbered(PlanId plan, int number);

  /** Each change after that revision, the oldest first. */
  List<PlanVersion> after(PlanId plan, int revision);

  /** How it stood at that revision. */
  Optional<PlanVersion> at(PlanId plan, int revision);

  /** The number of the newest that counts; nought where there is none. */
  int newestNumber(PlanId plan);
}
