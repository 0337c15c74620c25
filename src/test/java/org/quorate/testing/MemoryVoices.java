package org.quorate.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.PlanId;
import org.quorate.plan.voice.Agreement;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.View;
import org.quorate.plan.voice.Voices;

/** {@link Voices} kept in memory, for tests without a database. */
public final class MemoryVoices implements Voices {
  private final List<Contribution> contributions = new ArrayList<>();
  private final List<View> views = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  @Override
  public void store(Contribution contribution) {
    contributions.add(contribution);
  }

  @Override
  public void store(View view) {
    views.add(view);
  }

  @Override
  public void store(Agreement agreement) {
    agreements.add(agreement);
  }

  @Override
  public void store(Copy copy) {
    copies.add(copy);
  }

  @Override
  public List<Contribution> contributions(PlanId plan) {
    return contributions.reversed().stream().filter(c -> c.plan().equals(plan)).toList();
  }

  @Override
  public List<View> views(PlanId plan) {
    return views.reversed().stream().filter(v -> v.plan().equals(plan)).toList();
  }

  @Override
  public List<Agreement> agreements(PlanId plan) {
    return agreements.reversed().stream().filter(a -> a.plan().equals(plan)).toList();
  }

  @Override
  public List<Copy> copies(PlanId plan) {
    return copies.reversed().stream().filter(c -> c.plan().equals(plan)).toList();
  }

  @Override
  public Optional<View> findView(UUID id) {
    return views.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Copy> findCopy(UUID id) {
    return copies.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
