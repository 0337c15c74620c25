package org.quorate.plan.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;

/** Which agencies the open plans of children name, for whoever draws up an invitation list. */
public interface PlanSeats {
  /** Children without an open plan are not among the keys; the number of queries is fixed. */
  Map<ChildId, Seats> of(Collection<ChildId> children);

  /**
   * What the plans of one child say.
   *
   * @param responsible those that own an open area or have something to do in one
   * @param coreGroup those whom the conference named
   */
  record Seats(Set<AgencyId> responsible, Set<AgencyId> coreGroup) {
    public Seats {
      responsible = Set.copyOf(responsible);
      coreGroup = Set.copyOf(coreGroup);
    }
  }
}
