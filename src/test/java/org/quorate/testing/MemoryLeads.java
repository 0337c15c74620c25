package org.quorate.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;

/** {@link Leads} kept in memory, for tests without a database. */
public final class MemoryLeads implements Leads {
  private final Map<ChildId, LeadHistory> kept = new LinkedHashMap<>();

  @Override
  public Optional<LeadHistory> find(ChildId child) {
    return Optional.ofNullable(kept.get(child));
  }

  @Override
  public Map<ChildId, LeadHistory> of(Collection<ChildId> children) {
    return kept.entrySet().stream()
        .filter(entry -> children.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void store(LeadHistory history) {
    kept.put(history.child(), history);
  }
}
