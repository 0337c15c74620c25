package org.quorate.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.RecordedCircumstances;

/** {@link RecordedCircumstances} kept in memory, for tests without a database. */
public final class MemoryCircumstances implements RecordedCircumstances {
  private final Map<UUID, RecordedCircumstance> kept = new LinkedHashMap<>();

  @Override
  public Optional<RecordedCircumstance> find(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void store(RecordedCircumstance line) {
    kept.put(line.id(), line);
  }

  @Override
  public List<RecordedCircumstance> of(ChildId child) {
    return List.copyOf(kept.values()).reversed().stream()
        .filter(c -> c.child().equals(child))
        .toList();
  }

  @Override
  public Map<ChildId, List<RecordedCircumstance>> standing(Collection<ChildId> children) {
    return kept.values().stream()
        .filter(c -> children.contains(c.child()) && !c.isStruckOut())
        .collect(Collectors.groupingBy(RecordedCircumstance::child));
  }
}
