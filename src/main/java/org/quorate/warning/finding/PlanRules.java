package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.rulebook.Limit;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.PlanPicture;

/**
 * Whether a plan can be carried out: few areas, each action somebody's, everybody with a copy.
 * PLAN-01 to 06, and 12. What a day leaves open is told when it is over, so that nobody is warned
 * while still typing.
 */
final class PlanRules {
  private PlanRules() {}

  static void into(Catalogue all) {
    all.add(PLAN_01, PlanRules::tooMuch, PLANS);
    all.add(PLAN_02, it -> actions(it, PLAN_02, PlanRules::unclear), PLANS);
    all.add(PLAN_03, PlanRules::nobodysPart, PLANS);
    all.add(PLAN_04, PlanRules::unshared, PLANS);
    all.add(PLAN_05, PlanRules::unordered, PLANS);
    all.add(PLAN_06, it -> actions(it, PLAN_06, PlanRules::overdue), PLANS);
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
    List<PlanGap> lacking = new ArrayList<>();
    if (!action.outcome()) {
      lacking.add(PlanGap.OUTCOME);
    }
    if (!action.owned()) {
      lacking.add(PlanGap.OWNER);
    }
    if (action.dueOn().isEmpty()) {
      lacking.add(PlanGap.DATE);
    }
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding.with("lacking", List.copyOf(lacking)).from(it.endOf(action.agreedOn())));
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
