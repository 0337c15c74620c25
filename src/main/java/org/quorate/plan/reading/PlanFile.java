package org.quorate.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.quorate.plan.Plan;
import org.quorate.plan.circle.TrustedPerson;
import org.quorate.plan.review.NextReview;
import org.quorate.plan.review.Review;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.version.VersionRow;
import org.quorate.plan.voice.Agreement;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.View;

/**
 * Everything there is to know of one plan at one moment: for its page and for the API. Lists are
 * the newest first.
 *
 * @param next the meetings that come next, each with the clock that says by when and why
 * @param circle whom the child trusts, the nearest first
 * @param limit how many areas may be open
 * @param today the day on which it was read
 */
public record PlanFile(
    Plan plan,
    List<VersionRow> versions,
    List<Review> reviews,
    List<NextReview> next,
    List<Contribution> contributions,
    List<View> views,
    List<Agreement> agreements,
    List<Copy> copies,
    List<CaseSummary> summaries,
    List<TrustedPerson> circle,
    RiskOverTime risk,
    FamilyLoad load,
    int limit,
    LocalDate today) {
  public PlanFile {
    versions = List.copyOf(versions);
    reviews = List.copyOf(reviews);
    next = List.copyOf(next);
    contributions = List.copyOf(contributions);
    views = List.copyOf(views);
    agreements = List.copyOf(agreements);
    copies = List.copyOf(copies);
    summaries = List.copyOf(summaries);
    circle = List.copyOf(circle);
  }
}
