package org.quorate.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.child.Involvement;
import org.quorate.child.Involvements;

/** {@link Involvements} kept in memory, for tests without a database. */
public final class MemoryInvolvements implements Involvements {
  private final Map<UUID, Involvement> kept = new LinkedHashMap<>();

  @Override
  public Optional<Involvement> find(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void store(Involvement line) {
    kept.put(line.id(), line);
  }

  @Override
  public List<Involvement> of(ChildId child) {
    return kept.values().stream().filter(i -> i.child().equals(child)).toList();
  }

  @Override
  public Map<ChildId, List<Involvement>> openOn(LocalDate day, Collection<ChildId> children) {
    return kept.values().stream()
        .filter(i -> children.contains(i.child()) && i.period().covers(day))
        .collect(Collectors.groupingBy(Involvement::child));
  }
}
