package org.quorate.warning.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quorate.child.ChildId;

/** What was ever decided about cases. */
public interface CaseDecisions {
  void store(CaseDecision decision);

  /** By child, as they were decided; one query. */
  Map<ChildId, List<CaseDecision>> of(Collection<ChildId> children);
}
