package org.quorate.plan.review;

import java.util.List;
import org.quorate.plan.PlanId;

/** Every review of every plan. */
public interface Reviews {
  void store(Review review);

  /** The newest first. */
  List<Review> of(PlanId plan);
}
