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
import org.quorate.child.FileEntries;
import org.quorate.child.FileEntry;

/** {@link FileEntries} kept in memory, for tests without a database. */
public final class MemoryFileEntries implements FileEntries {
  private final Map<UUID, FileEntry> kept = new LinkedHashMap<>();

  @Override
  public Optional<FileEntry> find(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public <T extends FileEntry> Optional<T> find(Class<T> kind, UUID id) {
    return find(id).filter(kind::isInstance).map(kind::cast);
  }

  @Override
  public void store(FileEntry entry) {
    kept.put(entry.id(), entry);
  }

  @Override
  public <T extends FileEntry> List<T> of(Class<T> kind, ChildId child) {
    return kept.values().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(entry -> entry.child().equals(child))
        .sorted(Comparator.comparing(FileEntry::happenedOn).reversed())
        .toList();
  }

  @Override
  public <T extends FileEntry> Map<ChildId, List<T>> standing(
      Class<T> kind, Collection<ChildId> children) {
    return children.stream()
        .flatMap(child -> of(kind, child).stream())
        .filter(entry -> !entry.isStruckOut())
        .collect(Collectors.groupingBy(FileEntry::child));
  }
}
