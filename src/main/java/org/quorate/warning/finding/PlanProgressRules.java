package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;
import org.quorate.warning.picture.Episode;
import org.quorate.warning.picture.PlanPicture;

/**
 * Whether a plan lives: changed by events, fed by every agency, moving the scores. PLAN-07 to 09,
 * and 11.
 */
final class PlanProgressRules {
  private static final Set<Milestone> SIGNIFICANT =
      Set.of(
          Milestone.REASONABLE_CAUSE,
          Milestone.S47_STARTED,
          Milestone.CHILD_MISSING,
          Milestone.TRAFFICKING_SUSPECTED,
          Milestone.SERIOUS_INCIDENT,
          Milestone.BECAME_LOOKED_AFTER,
          Milestone.POLICE_PROTECTION_TAKEN,
          Milestone.EMERGENCY_ORDER_MADE);

  private PlanProgressRules() {}

  static void into(Catalogue all) {
    all.add(PLAN_07, PlanProgressRules::overtaken, PLANS, JOURNEY);
    all.add(PLAN_08, PlanProgressRules::noContribution, PLANS);
    all.add(PLAN_09, PlanProgressRules::flat, PLANS);
    all.add(PLAN_11, PlanProgressRules::noSummary, PLANS, SUMMARIES, JOURNEY);
  }

  /** Everything after which a plan should be looked at again. */
  private static Stream<Instant> events(Case it) {
    return Stream.of(
            it.journey().reached(SIGNIFICANT),
            it.picture().records().harms().stream(),
            it.picture().missing().stream().map(Episode::from),
            it.picture().records().placements().stream().skip(1).map(p -> it.startOf(p.from())))
        .flatMap(all -> all)
        .distinct()
        .sorted();
  }

  private static Stream<Saying> overtaken(Case it) {
    return it.picture()
        .openPlans()
        .flatMap(
            plan ->
                events(it)
                    .filter(at -> at.isAfter(plan.changedAt()))
                    .findFirst()
                    .map(
                        at ->
                            it.finding(PLAN_07, plan)
                                .with("day", it.dayOf(at))
                                .from(it.pastWorkingDays(at, Limit.PLAN_UNCHANGED_WORKING_DAYS)))
                    .stream());
  }

  /** Judged at each review of what was given for it: just after one nobody can have given more. */
  private static Stream<Saying> noContribution(Case it) {
    return it.picture()
        .openPlans()
        .filter(plan -> !plan.reviews().isEmpty())
        .flatMap(
            plan -> {
              LocalDate last = plan.reviews().getLast();
              LocalDate since =
                  plan.reviews().size() > 1
                      ? plan.reviews().get(plan.reviews().size() - 2)
                      : plan.startedOn();
              return plan.agencies().stream()
                  .filter(
                      agency ->
                          plan.contributions().stream()
                              .noneMatch(c -> c.agency().equals(agency) && c.on().isAfter(since)))
                  .map(
                      agency ->
                          it.finding(PLAN_08, plan, agency.id())
                              .with("agency", agency.name())
                              .with("day", last)
                              .of(Optional.of(agency.id().value()))
                              .from(it.endOf(last)));
            });
  }

  private static Stream<Saying> flat(Case it) {
    int limit = it.limit(Limit.FLAT_REVIEWS);
    return it.picture()
        .openPlans()
        .flatMap(
            plan ->
                plan.areas().isEmpty() && plan.reviews().size() >= limit
                    ? Stream.<Saying>of(new Unjudged(PLAN_09, PLANS))
                    : plan.areas().stream().flatMap(area -> flat(area, plan, limit, it)));
  }

  /** Advice at the second review without progress, a warning at the next or where it got worse. */
  private static Stream<Saying> flat(PlanPicture.Area area, PlanPicture plan, int limit, Case it) {
    List<PlanPicture.Score> scores = area.scores();
    if (scores.size() <= limit) {
      return plan.reviews().size() > limit
          ? Stream.of(new Unjudged(PLAN_09, PLANS))
          : Stream.empty();
    }
    int start = scores.size() - 1;
    while (start > 0 && scores.get(start).value() <= scores.get(start - 1).value()) {
      start--;
    }
    List<PlanPicture.Score> streak = scores.subList(start + 1, scores.size());
    if (streak.size() < limit || it.dayOf(plan.changedAt()).isAfter(scores.getLast().on())) {
      return Stream.empty();
    }
    PlanPicture.Score reached = streak.get(limit - 1);
    Outlook outlook =
        it.finding(PLAN_09, plan, area.id())
            .with("count", streak.size())
            .with("score", scores.getLast().value())
            .from(it.endOf(reached.on()), reached.value() < scores.get(start).value() ? 1 : 0);
    return Stream.of(
        streak.size() > limit ? outlook.from(it.endOf(streak.get(limit).on()), 1) : outlook);
  }

  private static Stream<Saying> noSummary(Case it) {
    return it.picture()
        .openPlans()
        .filter(plan -> plan.kind() != PlanKind.EARLY_HELP)
        .flatMap(
            plan -> {
              LocalDate since =
                  events(it)
                      .map(it::dayOf)
                      .filter(day -> day.isAfter(plan.startedOn()))
                      .filter(day -> plan.summaryOn().filter(on -> !on.isBefore(day)).isEmpty())
                      .findFirst()
                      .filter(day -> plan.summaryOn().isPresent())
                      .orElse(plan.startedOn());
              return plan.summaryOn().filter(on -> !on.isBefore(since)).isPresent()
                  ? Stream.empty()
                  : Stream.of(
                      it.finding(PLAN_11, plan)
                          .with("day", since)
                          .from(it.pastWorkingDays(since, Limit.PLAN_UNCHANGED_WORKING_DAYS)));
            });
  }
}
