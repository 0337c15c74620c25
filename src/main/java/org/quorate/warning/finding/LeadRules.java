package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.WarningRule;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.Leadership;

/** Exactly one lead professional, who can carry it and is there. LP-01 to 06. */
final class LeadRules {
  private static final Set<Circumstance> EXPLOITED =
      Set.of(Circumstance.EXPLOITATION_MEDIUM, Circumstance.EXPLOITATION_HIGH);
  private static final Set<Milestone> ENQUIRY_OVER =
      Set.of(
          Milestone.S47_CONCLUDED,
          Milestone.CONFERENCE_NOT_REQUIRED,
          Milestone.INITIAL_CONFERENCE_HELD,
          Milestone.PRE_BIRTH_CONFERENCE_HELD,
          Milestone.CASE_CLOSED);

  private LeadRules() {}

  static void into(Catalogue all) {
    all.add(LP_01, LeadRules::nobody, LEAD, PLANS, JOURNEY, CIRCUMSTANCES);
    all.add(LP_02, LeadRules::twoAtOnce, LEAD);
    all.add(LP_03, LeadRules::oftenChanged, LEAD, DECISIONS);
    all.add(LP_04, LeadRules::tooMany, CASELOAD, DECISIONS);
    all.add(LP_05, LeadRules::away, LEAD, ABSENCES, MEETINGS);
    all.add(LP_06, LeadRules::handOverOpen, LEAD);
  }

  /** What asks for a lead, since when. */
  private static Stream<Span> asking(Case it) {
    Stream<Span> plans =
        it.picture().openPlans().map(plan -> Span.since(it.startOf(plan.startedOn())));
    Stream<Span> enquiry =
        it.journey().last(Milestone.S47_STARTED).stream()
            .filter(at -> !it.journey().since(at, ENQUIRY_OVER))
            .map(Span::since);
    return Stream.of(plans, enquiry, it.spans(EXPLOITED)).flatMap(all -> all);
  }

  /** Whoever ends today leads until midnight. */
  private static Stream<Saying> nobody(Case it) {
    List<Leadership.Term> terms = it.picture().lead().terms();
    if (terms.stream().anyMatch(term -> term.to().isEmpty())) {
      return Stream.empty();
    }
    Optional<Instant> lastEnd =
        terms.stream()
            .flatMap(term -> term.to().stream())
            .map(it::endOf)
            .max(Comparator.naturalOrder());
    return asking(it)
        .map(
            span ->
                it.finding(LP_01)
                    .mendedAt(Remedy.Door.LEAD, it.picture().child().value())
                    .from(lastEnd.map(end -> Case.later(end, span.from())).orElse(span.from()))
                    .until(span.until()));
  }

  private static Stream<Saying> twoAtOnce(Case it) {
    List<Instant> open =
        it.picture().lead().terms().stream()
            .filter(term -> term.to().isEmpty())
            .map(term -> it.startOf(term.from()))
            .sorted()
            .toList();
    return open.size() < 2
        ? Stream.empty()
        : Stream.of(
            it.finding(LP_02)
                .with("count", open.size())
                .mendedAt(Remedy.Door.LEAD, it.picture().child().value())
                .from(open.get(1)));
  }

  private static Stream<Saying> oftenChanged(Case it) {
    Leadership lead = it.picture().lead();
    return Stream.concat(
        changed(
            it,
            "lead",
            Pattern.LEAD_CHANGED,
            lead.terms().stream().skip(1).map(Leadership.Term::from)),
        changed(it, "manager", Pattern.TEAM_MANAGER_CHANGED, lead.managers().stream()));
  }

  private static Stream<Saying> changed(
      Case it, String who, Pattern pattern, Stream<LocalDate> days) {
    return it.spans(pattern, days.map(it::startOf)).stream()
        .filter(span -> !it.picture().decidedSince(span.from(), DecisionTaken.Matter.CONTINUITY))
        .map(
            span ->
                it.finding(LP_03, (Object) who)
                    .variant(who)
                    .with("day", it.dayOf(span.from()))
                    .mendedAt(Remedy.Door.DECIDE, it.picture().child().value())
                    .from(span.from())
                    .until(span.until()));
  }

  /** Advice at first; a warning once the next one up would be told and nothing has changed. */
  private static Stream<Saying> tooMany(Case it) {
    if (it.picture().lead().caseload().isEmpty()) {
      return it.picture().lead().terms().stream().anyMatch(term -> term.to().isEmpty())
          ? Stream.of(new Unjudged(LP_04, CASELOAD))
          : Stream.empty();
    }
    Leadership.Caseload load = it.picture().lead().caseload().get();
    Instant since = it.startOf(load.since());
    if (load.children() <= it.limit(Limit.CASELOAD)
        || it.picture().decidedSince(since, DecisionTaken.Matter.CASELOAD_ACCEPTED)) {
      return Stream.empty();
    }
    Outlook outlook =
        it.finding(LP_04)
            .with("count", load.children())
            .with("most", it.limit(Limit.CASELOAD))
            .mendedAt(Remedy.Door.LEAD, it.picture().child().value())
            .from(since);
    OptionalInt days =
        it.rulebook()
            .warning(LP_04.id(), it.inForce())
            .map(WarningRule::escalateAfter)
            .orElse(OptionalInt.empty());
    return Stream.of(
        days.isPresent()
            ? outlook.from(
                it.endOf(it.rulebook().workingDays().after(load.since(), days.getAsInt())), 1)
            : outlook);
  }

  private static Stream<Saying> away(Case it) {
    return it.picture()
        .ahead()
        .filter(meeting -> meeting.starts().isPresent())
        .flatMap(
            meeting -> {
              Instant starts = meeting.starts().orElseThrow();
              return it.picture().lead().absences().stream()
                  .filter(a -> !a.covered() && a.covers(it.dayOf(starts)))
                  .map(
                      absence ->
                          it.finding(LP_05, meeting)
                              .with("until", absence.to())
                              .mendedAt(Remedy.Door.LEAD, it.picture().child().value())
                              .from(meeting.arrangedAt())
                              .until(starts));
            });
  }

  private static Stream<Saying> handOverOpen(Case it) {
    return it.picture().lead().handOver().stream()
        .flatMap(
            handOver ->
                handOver.oldEndsOn().stream()
                    .map(
                        ends ->
                            it.finding(LP_06)
                                .with("day", ends)
                                .mendedAt(Remedy.Door.LEAD, it.picture().child().value())
                                .of(Optional.of(handOver.to().value()))
                                .from(it.endOf(ends))));
  }
}
