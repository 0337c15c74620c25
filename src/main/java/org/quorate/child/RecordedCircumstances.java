package org.quorate.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every circumstance that was ever recorded, those struck out among them. */
public interface RecordedCircumstances {
  Optional<RecordedCircumstance> find(UUID id);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(RecordedCircumstance circumstance);

  /** Newest first, those struck out among them. */
  List<RecordedCircumstance> of(ChildId child);

  /** Those that stand, by child; one query. Children without any are not among the keys. */
  Map<ChildId, List<RecordedCircumstance>> standing(Collection<ChildId> children);
}
