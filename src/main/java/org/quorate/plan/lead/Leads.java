package org.quorate.plan.lead;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;

/** Who leads for whom, with everything that led to it. */
public interface Leads {
  /** Empty where nobody has ever led for the child. */
  Optional<LeadHistory> find(ChildId child);

  /** The histories of these children; those without one are not among the keys. */
  Map<ChildId, LeadHistory> of(Collection<ChildId> children);

  /**
   * Keeps it. Throws {@code CHANGED_MEANWHILE} where somebody else named a first lead in the same
   * moment.
   */
  void store(LeadHistory history);
}
