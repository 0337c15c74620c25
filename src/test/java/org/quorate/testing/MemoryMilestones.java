package org.quorate.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.child.RecordedMilestone;
import org.quorate.child.RecordedMilestones;

/** {@link RecordedMilestones} kept in memory, for tests without a database. */
public final class MemoryMilestones implements RecordedMilestones {
  private final Map<UUID, RecordedMilestone> kept = new LinkedHashMap<>();

  @Override
  public Optional<RecordedMilestone> find(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void store(RecordedMilestone line) {
    kept.put(line.id(), line);
  }

  @Override
  public List<RecordedMilestone> of(ChildId child) {
    return kept.values().stream()
        .filter(m -> m.child().equals(child))
        .sorted(Comparator.comparing(RecordedMilestone::happenedAt))
        .toList();
  }

  @Override
  public List<RecordedMilestone> hold(ChildId child) {
    return of(child);
  }
}
