package org.quorate.child;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The clocks that run, or ran, for children. */
public interface Deadlines {
  Optional<Deadline> find(UUID id);

  /** Keeps a new one; what changes of a known one is kept by itself. */
  void store(Deadline deadline);

  /** Those that run for a child, the one that ends first before the others. */
  List<Deadline> open(ChildId child);

  /** The same for many children in one query; children without any are not among the keys. */
  Map<ChildId, List<Deadline>> open(Collection<ChildId> children);

  /** Every one there ever was, met, dissolved and superseded among them. */
  List<Deadline> of(ChildId child);
}
