package org.quorate.plan.version;

import java.time.Instant;
import java.util.List;

/**
 * What happened to a plan since somebody saw it: told to whoever edits an old state, so that they
 * see what another wrote and keep what they typed.
 *
 * @param revision the state that is the newest now, to edit from
 * @param edits who changed it since, the oldest first
 * @param comparison what they saw against what there is now
 */
public record PlanChanged(int revision, List<Edit> edits, PlanComparison comparison) {
  public PlanChanged {
    edits = List.copyOf(edits);
  }

  /** One change: by whom and when. */
  public record Edit(String author, Instant at) {}

  /** Whether anything changed at all. */
  public boolean isUpToDate() {
    return edits.isEmpty();
  }
}
