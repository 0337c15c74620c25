package org.quorate.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every dated entry in the files of children, by its kind. */
public interface FileEntries {
  /** An entry of any kind. */
  Optional<FileEntry> find(UUID id);

  <T extends FileEntry> Optional<T> find(Class<T> kind, UUID id);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(FileEntry entry);

  /** All of one kind, the newest first, those struck out among them; one query. */
  <T extends FileEntry> List<T> of(Class<T> kind, ChildId child);

  /** Those that stand, of several children, the newest first; one query. */
  <T extends FileEntry> Map<ChildId, List<T>> standing(Class<T> kind, Collection<ChildId> children);
}
