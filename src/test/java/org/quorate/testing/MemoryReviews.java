package org.quorate.testing;

import java.util.ArrayList;
import java.util.List;
import org.quorate.plan.PlanId;
import org.quorate.plan.review.Review;
import org.quorate.plan.review.Reviews;

/** {@link Reviews} kept in memory, for tests without a database. */
public final class MemoryReviews implements Reviews {
  private final List<Review> kept = new ArrayList<>();

  @Override
  public void store(Review review) {
    kept.add(review);
  }

  @Override
  public List<Review> of(PlanId plan) {
    return kept.reversed().stream().filter(r -> r.plan().equals(plan)).toList();
  }
}
