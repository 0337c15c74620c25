package org.quorate.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.Plans;

/** {@link Plans} kept in memory, for tests without a database. */
public final class MemoryPlans implements Plans {
  private final Map<PlanId, Plan> kept = new LinkedHashMap<>();

  @Override
  public Optional<Plan> find(PlanId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Plan> of(ChildId child) {
    return kept.values().stream()
        .filter(plan -> plan.child().equals(child))
        .sorted(Comparator.comparing(Plan::startedOn).reversed())
        .toList();
  }

  @Override
  public Map<ChildId, List<Plan>> openOf(Collection<ChildId> children) {
    return children.stream()
        .flatMap(child -> openOf(child).stream())
        .collect(Collectors.groupingBy(Plan::child));
  }

  @Override
  public List<Plan> hold(ChildId child) {
    return of(child);
  }

  @Override
  public void store(Plan plan) {
    kept.put(plan.id(), plan);
  }
}
