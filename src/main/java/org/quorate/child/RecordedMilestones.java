package org.quorate.child;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What moments of children's journeys were reached when. */
public interface RecordedMilestones {
  Optional<RecordedMilestone> find(UUID id);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(RecordedMilestone milestone);

  /** The whole log of a child, struck-out lines among it, as it happened. */
  List<RecordedMilestone> of(ChildId child);

  /** The same, held until the transaction ends: two writers wait for each other. */
  List<RecordedMilestone> hold(ChildId child);
}
