package org.quorate.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which agencies work, or worked, with which children. */
public interface Involvements {
  Optional<Involvement> find(UUID id);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(Involvement involvement);

  /** Every one there was, the open ones first, then the newest. */
  List<Involvement> of(ChildId child);

  /** Those open on a day, by child; one query. Children without any are not among the keys. */
  Map<ChildId, List<Involvement>> openOn(LocalDate day, Collection<ChildId> children);
}
