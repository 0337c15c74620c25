package org.quorate.plan.ending;

import java.util.Collection;
import java.util.List;
import org.quorate.plan.PlanId;

/** Which agencies were told what about the end of a plan. */
public interface Notices {
  void store(Collection<Notice> notices);

  /** The oldest first. */
  List<Notice> of(PlanId plan);
}
