package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.MeetingType;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.PlanPicture;

/**
 * Every plan has a day on which it is looked at again, and serious exploitation has a plan.
 * PLAN-10.
 */
final class ReviewDateRules {
  private static final Set<Circumstance> EXPLOITED =
      Set.of(Circumstance.EXPLOITATION_MEDIUM, Circumstance.EXPLOITATION_HIGH);
  private static final Set<String> REVIEWS =
      Set.of(
          "T-RCPC1", "T-RCPCN", "T-CIN-FIRST", "T-CIN-MTG", "T-CIN-REV1", "T-CIN-REVN", "T-FH-REV");

  private ReviewDateRules() {}

  static void into(Catalogue all) {
    all.add(
        PLAN_10,
        ReviewDateRules::noDateOrNoPlan,
        PLANS,
        JOURNEY,
        MEETINGS,
        CIRCUMSTANCES,
        DECISIONS);
  }

  private static Stream<Saying> noDateOrNoPlan(Case it) {
    Stream<Outlook> noDate =
        it.picture()
            .openPlans()
            .filter(plan -> plan.nextReviewOn().isEmpty() && !isReviewAhead(plan, it))
            .map(
                plan ->
                    it.finding(PLAN_10, plan)
                        .variant("no-date")
                        .from(it.endOf(it.dayOf(plan.changedAt()))));
    Stream<Outlook> openEnded =
        it.picture().meetings().stream()
            .filter(MeetingPicture::isHeld)
            .flatMap(
                meeting ->
                    meeting
                        .knowledge()
                        .filter(k -> k.reviewOn().isEmpty() || k.gapsWithoutOwner() > 0)
                        .map(
                            k ->
                                it.finding(PLAN_10, meeting)
                                    .variant(k.reviewOn().isEmpty() ? "no-return" : "gap")
                                    .from(it.endOf(it.dayOf(meeting.starts().orElseThrow()))))
                        .stream());
    Stream<Outlook> noPlan =
        it.picture().openPlans().findAny().isPresent()
            ? Stream.empty()
            : it.picture()
                .held(EXPLOITED)
                .filter(
                    held ->
                        !it.picture()
                            .decidedSince(
                                it.startOf(held.from()), DecisionTaken.Matter.NO_PLAN_NEEDED))
                .map(
                    held ->
                        it.finding(PLAN_10, (Object) "exploited")
                            .variant("no-plan")
                            .with("day", held.from())
                            .mendedAt(Remedy.Door.MAKE_PLAN, it.picture().child().value())
                            .from(it.endOf(held.from()))
                            .until(held.to().map(it::endOf)));
    return Stream.of(noDate, openEnded, noPlan).flatMap(all -> all);
  }

  /** A clock that counts towards a review, or a meeting that is arranged to be one. */
  private static boolean isReviewAhead(PlanPicture plan, Case it) {
    Set<MeetingType> reviews =
        switch (plan.kind()) {
          case CHILD_PROTECTION -> Set.of(MeetingType.REVIEW_CONFERENCE);
          case CHILD_IN_NEED -> Set.of(MeetingType.CIN_REVIEW, MeetingType.CIN_PLANNING);
          case EARLY_HELP -> Set.of(MeetingType.FAMILY_HELP_REVIEW);
          case TRANSITION -> Set.of(MeetingType.TRANSITION);
        };
    return it.isBooked(reviews)
        || it.journey().clocks().stream()
            .anyMatch(clock -> clock.isOpen() && REVIEWS.contains(clock.rule()));
  }
}
