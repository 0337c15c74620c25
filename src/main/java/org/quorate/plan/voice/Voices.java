package org.quorate.plan.voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** Everything that was said about plans, and who has a copy; each list the newest first. */
public interface Voices {
  void store(Contribution contribution);

  void store(View view);

  void store(Agreement agreement);

  void store(Copy copy);

  List<Contribution> contributions(PlanId plan);

  List<View> views(PlanId plan);

  List<Agreement> agreements(PlanId plan);

  List<Copy> copies(PlanId plan);

  Optional<View> findView(UUID id);

  Optional<Copy> findCopy(UUID id);
}
