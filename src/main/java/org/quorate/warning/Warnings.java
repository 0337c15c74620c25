package org.quorate.warning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;

/** The warnings that stand, and those that stood. */
public interface Warnings {
  Optional<Warning> find(WarningId id);

  /** Those that stand, by child; one query. Children without any are not among the keys. */
  Map<ChildId, List<Warning>> standing(Collection<ChildId> children);

  /** Every one there was of a child, the newest first. */
  List<Warning> of(ChildId child);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(Warning warning);
}
