package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.PlanPicture;

/**
 * Whether a plan can be carried out: few areas, each action somebody's, everybody with a copy, a
 * date to come back to it. PLAN-01 to 06, 10 and 12. What a day leaves open is told when it is
 * over, so that nobody is warned while still typing.
 */
final class PlanRules {
  private static final Set<Circumstance> EXPLOITED =
      Set.of(Circumstance.EXPLOITATION_MEDIUM, Circumstance.EXPLOITATION_HIGH);
  private static final Set<String> REVIEWS =
      Set.of(
          "T-RCPC1", "T-RCPCN", "T-CIN-FIRST", "T-CIN-MTG", "T-CIN-REV1", "T-CIN-REVN", "T-FH-REV");

  private PlanRules() {}

  static void into(Catalogue all) {
    all.add(PLAN_01, PlanRules::tooMuch, PLANS);
    all.add(PLAN_02, it -> actions(it, PLAN_02, PlanRules::unclear), PLANS);
    all.add(PLAN_03, PlanRules::nobodysPart, PLANS);
    all.add(PLAN_04, PlanRules::unshared, PLANS);
    all.add(PLAN_05, PlanRules::unordered, PLANS);
    all.add(PLAN_06, it -> actions(it, PLAN_06, PlanRules::overdue), PLANS);
    all.add(PLAN_10, PlanRules::noDateOrNoPlan, PLANS, JOURNEY, MEETINGS, CIRCUMSTANCES, DECISIONS);
    all.add(PLAN_12, PlanRules::blame, WORDING);
  }

  private static Stream<Saying> tooMuch(Case it) {
    return it.picture()
        .openPlans()
        .flatMap(
            plan ->
                Stream.of(
                        tooMany(
                            it,
                            plan,
                            "areas",
                            plan.areas().stream().map(PlanPicture.Area::openedOn),
                            Limit.PRIORITY_AREAS_MAX),
                        tooMany(
                            it,
                            plan,
                            "targets",
                            plan.actions().stream().map(PlanPicture.Action::agreedOn),
                            Limit.ACTIVE_TARGETS_MAX))
                    .flatMap(Optional::stream));
  }

  private static Optional<Saying> tooMany(
      Case it, PlanPicture plan, String what, Stream<LocalDate> since, Limit limit) {
    List<LocalDate> days = since.sorted().toList();
    int most = it.limit(limit);
    return days.size() <= most
        ? Optional.empty()
        : Optional.of(
            it.finding(PLAN_01, plan, what)
                .variant(what)
                .with("count", days.size())
                .with("most", most)
                .from(it.endOf(days.get(most))));
  }

  private interface OfAction {
    Optional<Outlook> judge(Outlook action, PlanPicture.Action one, Case it);
  }

  private static Stream<Saying> actions(Case it, FindingKind kind, OfAction rule) {
    return it.picture()
        .openPlans()
        .flatMap(
            plan ->
                plan.actions().stream()
                    .flatMap(
                        action ->
                            rule.judge(it.finding(kind, plan, action.id()), action, it).stream()));
  }

  private static Optional<Outlook> unclear(Outlook finding, PlanPicture.Action action, Case it) {
    List<PlanGap> lacking =
        Stream.of(
                action.outcome() ? null : PlanGap.OUTCOME,
                action.owned() ? null : PlanGap.OWNER,
                action.dueOn().isPresent() ? null : PlanGap.DATE)
            .filter(java.util.Objects::nonNull)
            .toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(finding.with("lacking", lacking).from(it.endOf(action.agreedOn())));
  }

  private static Optional<Outlook> overdue(Outlook finding, PlanPicture.Action action, Case it) {
    return action
        .dueOn()
        .map(
            due ->
                finding
                    .variant(action.agency().isPresent() ? "agency" : "other")
                    .with("agency", action.agency().map(AgencyRef::name).orElse(""))
                    .with("day", due)
                    .of(action.person())
                    .from(it.endOf(due)));
  }

  private static Stream<Saying> nobodysPart(Case it) {
    return it.picture()
        .openPlans()
        .flatMap(
            plan -> {
              Set<AgencyRef> owners =
                  plan.actions().stream()
                      .flatMap(action -> action.agency().stream())
                      .collect(Collectors.toSet());
              List<String> idle =
                  plan.agencies().stream()
                      .filter(agency -> !owners.contains(agency))
                      .map(AgencyRef::name)
                      .sorted()
                      .toList();
              Stream<Outlook> agencies =
                  idle.isEmpty()
                      ? Stream.empty()
                      : Stream.of(
                          it.finding(PLAN_03, plan, "agencies")
                              .variant("agencies")
                              .with("agencies", idle)
                              .from(it.endOf(plan.startedOn())));
              Stream<Outlook> family =
                  plan.sharing().familyTold()
                      ? Stream.empty()
                      : Stream.of(
                          it.finding(PLAN_03, plan, "family")
                              .variant("family")
                              .from(it.endOf(plan.startedOn())));
              return Stream.concat(agencies, family);
            });
  }

  private static Stream<Saying> unshared(Case it) {
    return it.picture()
        .openPlans()
        .flatMap(
            plan -> {
              PlanPicture.Sharing sharing = plan.sharing();
              List<String> without =
                  plan.agencies().stream()
                      .filter(agency -> !sharing.with().contains(agency))
                      .map(AgencyRef::name)
                      .sorted()
                      .toList();
              Instant from = it.endOf(it.dayOf(plan.changedAt()));
              Stream<Outlook> copies =
                  without.isEmpty()
                      ? Stream.empty()
                      : Stream.of(
                          it.finding(PLAN_04, plan, "copies")
                              .variant("copies")
                              .with("agencies", without)
                              .from(from));
              Stream<Outlook> views =
                  sharing.childsView() && sharing.familysView()
                      ? Stream.empty()
                      : Stream.of(
                          it.finding(PLAN_04, plan, "views")
                              .variant(
                                  sharing.childsView()
                                      ? "family"
                                      : sharing.familysView() ? "child" : "both")
                              .from(it.endOf(plan.startedOn())));
              return Stream.concat(copies, views);
            });
  }

  private static Stream<Saying> unordered(Case it) {
    return it.picture()
        .openPlans()
        .filter(plan -> plan.actions().size() > 1)
        .flatMap(
            plan ->
                plan.actions().stream()
                    .filter(action -> !action.ordered())
                    .map(PlanPicture.Action::agreedOn)
                    .min(Comparator.naturalOrder())
                    .map(since -> it.finding(PLAN_05, plan).from(it.endOf(since)))
                    .stream());
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

  private static Stream<Saying> blame(Case it) {
    return it.picture().records().wording().stream()
        .map(
            words ->
                it.finding(PLAN_12, words.where() + "/" + words.phrase())
                    .with("phrase", words.phrase())
                    .with("day", it.dayOf(words.at()))
                    .mendedAt(Remedy.Door.RECORD, words.where())
                    .of(Optional.of(words.author()))
                    .from(words.at()));
  }
}
