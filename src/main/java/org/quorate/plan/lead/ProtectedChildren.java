package org.quorate.plan.lead;

import org.quorate.child.ChildId;

/** What the lead depends on: whether a plan is open for a child, and of which kind. */
public interface ProtectedChildren {
  boolean hasPlan(ChildId child);

  /** A child protection plan: then a social worker leads. */
  boolean hasProtectionPlan(ChildId child);
}
