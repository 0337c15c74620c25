package org.quorate.warning.loading;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.review.Review;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.View;
import org.quorate.warning.picture.PlanPicture;

/** What was written about plans: their reviews, what agencies gave, views, and who has a copy. */
public record PlanPapers(
    List<Review> reviews,
    List<Contribution> contributions,
    List<View> views,
    List<Copy> copies,
    List<CaseSummary> summaries,
    Map<PlanId, Integer> versions) {
  static final PlanPapers NONE =
      new PlanPapers(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

  PlanPicture picture(Plan plan, KnownAgencies agencies, ZoneId zone) {
    return new PlanPicturing(
            plan,
            reviews.stream().filter(one -> one.plan().equals(plan.id())).toList(),
            contributions.stream().filter(one -> one.plan().equals(plan.id())).toList(),
            views.stream().filter(one -> one.plan().equals(plan.id())).toList(),
            copies.stream().filter(one -> one.plan().equals(plan.id())).toList(),
            summaries.stream().filter(one -> one.plan().equals(plan.id())).toList(),
            Optional.ofNullable(versions.get(plan.id())),
            agencies,
            zone)
        .picture();
  }
}
