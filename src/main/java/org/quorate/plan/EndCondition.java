package org.quorate.plan;

import org.quorate.access.Caller;

/**
 * A port: whoever knows a reason why a plan may not end like this says so, before it does. Answered
 * by {@code plan.ending} for stepping down, where it asks higher rooms what it needs.
 */
public interface EndCondition {
  /**
   * Throws {@link org.quorate.kernel.Rejected} with everything that is missing.
   *
   * @param plan as it would stand, ended
   */
  void mustAllow(Plan plan, Plan.Ending ending, Caller caller);
}
