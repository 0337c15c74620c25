package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.plan.Category;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.PlanPicture;
import org.quorate.warning.picture.Records;

/** What a child protection plan asks for while it runs: CP-02, 03 and 05 to 08. */
final class ProtectionPlanRules {
  private static final List<String> MARKS =
      List.of("T-CP-9", "T-CP-12", "T-CP-15", "T-CP-21", "T-CP-24");

  private ProtectionPlanRules() {}

  static void into(Catalogue all) {
    all.add(CP_02, ProtectionPlanRules::firstCoreGroup, JOURNEY, MEETINGS);
    all.add(
        CP_03,
        it -> coreGroup(it, CP_03, Limit.COMING_UP_WORKING_DAYS, "T-CGN"),
        JOURNEY,
        MEETINGS);
    all.add(CP_05, ProtectionPlanRules::visits, JOURNEY);
    all.add(CP_06, ProtectionPlanRules::lasting, JOURNEY, DECISIONS);
    all.add(CP_07, ProtectionPlanRules::second, PLANS, DECISIONS);
    all.add(CP_08, ProtectionPlanRules::category, PLANS, CIRCUMSTANCES);
  }

  private static Stream<Outlook> coreGroup(Case it, FindingKind kind, Limit notice, String clock) {
    return Overdue.meeting(it, kind, notice, Set.of(MeetingType.CORE_GROUP), clock);
  }

  /** It is agreed at the conference, so that its absence is told the day after. */
  private static Stream<Saying> firstCoreGroup(Case it) {
    return Overdue.open(it, "T-CG1")
        .flatMap(
            clock -> {
              Outlook due =
                  Overdue.late(it, CP_02, clock)
                      .with("meeting", MeetingType.CORE_GROUP)
                      .mendedAt(it.arrange(MeetingType.CORE_GROUP));
              Outlook late = due.variant("late").from(clock.endsAt(), 1);
              return it.isBooked(Set.of(MeetingType.CORE_GROUP))
                  ? Stream.of(late)
                  : Stream.of(
                      late,
                      due.variant("not-booked")
                          .from(it.endOf(it.dayOf(clock.startedAt())))
                          .until(clock.endsAt()));
            });
  }

  private static Stream<Saying> visits(Case it) {
    Stream<Outlook> late =
        Overdue.late(it, CP_05, 0, "T-CPVISIT", "T-UNSEEN").map(o -> o.variant("late"));
    boolean onPlan = Overdue.open(it, "T-CPVISIT").findAny().isPresent();
    if (!onPlan) {
      return Stream.empty();
    }
    if (!it.picture().known().contains(VISITS)) {
      return Stream.concat(late, Stream.of(new Unjudged(CP_05, VISITS)));
    }
    List<Records.Visit> recent =
        it.picture().records().visits().reversed().stream()
            .takeWhile(visit -> !visit.seenAlone())
            .toList();
    int limit = it.limit(Limit.VISITS_NOT_ALONE);
    Stream<Outlook> alone =
        recent.size() < limit
            ? Stream.empty()
            : Stream.of(
                it.finding(CP_05, (Object) "alone")
                    .variant("not-alone")
                    .with("count", recent.size())
                    .from(recent.get(recent.size() - limit).at()));
    return Stream.concat(late, alone).map(Saying.class::cast);
  }

  /** A decision quiets the marks that were reached before it, not those to come. */
  private static Stream<Saying> lasting(Case it) {
    Optional<Instant> decided =
        Stream.concat(
                it.picture().decided(DecisionTaken.Matter.LEGAL_PLANNING),
                it.journey().reached(Milestone.LEGAL_PLANNING_HELD))
            .max(Comparator.naturalOrder());
    return Overdue.open(it, MARKS.toArray(String[]::new))
        .filter(clock -> decided.filter(at -> !at.isBefore(it.startOf(clock.dueOn()))).isEmpty())
        .map(
            clock ->
                it.finding(CP_06)
                    .with("day", it.dayOf(clock.startedAt()))
                    .mendedAt(it.arrange(MeetingType.LEGAL_PLANNING))
                    .from(it.startOf(clock.dueOn()), MARKS.indexOf(clock.rule())));
  }

  private static Stream<Saying> second(Case it) {
    List<PlanPicture> plans =
        it.picture().plans().stream()
            .filter(plan -> plan.kind() == PlanKind.CHILD_PROTECTION)
            .toList();
    if (plans.size() < 2 || !plans.getLast().isOpen()) {
      return Stream.empty();
    }
    PlanPicture plan = plans.getLast();
    Instant started = it.startOf(plan.startedOn());
    return it.picture().decidedSince(started, DecisionTaken.Matter.EARLIER_PLANS_REVIEWED)
        ? Stream.empty()
        : Stream.of(
            it.finding(CP_07, plan)
                .with("day", plans.get(plans.size() - 2).startedOn())
                .from(started));
  }

  /** Sexual abuse and multiple categories say already what the rule is afraid of. */
  private static Stream<Saying> category(Case it) {
    return it
        .picture()
        .openPlan(PlanKind.CHILD_PROTECTION)
        .filter(
            plan -> plan.category().filter(c -> c != Category.SAB && c != Category.MUL).isPresent())
        .stream()
        .flatMap(
            plan ->
                it.picture()
                    .held(Set.of(Circumstance.EXPLOITATION_HIGH, Circumstance.SEXUAL_ABUSE_ALLEGED))
                    .filter(
                        held -> plan.categoryOn().filter(on -> !on.isBefore(held.from())).isEmpty())
                    .map(
                        held ->
                            it.finding(CP_08, plan)
                                .with("day", held.from())
                                .from(
                                    Case.later(
                                        it.startOf(held.from()), it.startOf(plan.startedOn())))
                                .until(held.to().map(it::endOf))));
  }
}
