package org.quorate.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;

/** {@link Deadlines} kept in memory, for tests without a database. */
public final class MemoryDeadlines implements Deadlines {
  private final Map<UUID, Deadline> kept = new LinkedHashMap<>();

  @Override
  public Optional<Deadline> find(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public void store(Deadline line) {
    kept.put(line.id(), line);
  }

  @Override
  public List<Deadline> open(ChildId child) {
    return of(child).stream().filter(Deadline::isOpen).toList();
  }

  @Override
  public Map<ChildId, List<Deadline>> open(Collection<ChildId> children) {
    return children.stream()
        .flatMap(child -> open(child).stream())
        .collect(Collectors.groupingBy(Deadline::child));
  }

  @Override
  public List<Deadline> of(ChildId child) {
    return kept.values().stream()
        .filter(d -> d.child().equals(child))
        .sorted(Comparator.comparing(Deadline::endsAt).thenComparing(Deadline::rule))
        .toList();
  }
}
