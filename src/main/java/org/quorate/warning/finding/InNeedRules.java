package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.Episode;
import org.quorate.warning.picture.Journey;

/** Children in need, above all after a child protection plan: CIN-01 to 08. */
final class InNeedRules {
  private static final List<String> DRIFT =
      List.of("T-CIN-DRIFT-6", "T-CIN-DRIFT-9", "T-CIN-DRIFT-12");
  private static final Set<Milestone> ENDED_WELL =
      Set.of(Milestone.CIN_AGREED, Milestone.CP_PLAN_STARTED, Milestone.CASE_CLOSED);
  private static final Set<Milestone> THRESHOLD =
      Set.of(
          Milestone.STRATEGY_HELD,
          Milestone.STRATEGY_HELD_BY_PHONE,
          Milestone.COMPLEX_STRATEGY_HELD,
          Milestone.STRATEGY_RECONVENED_HELD,
          Milestone.STRATEGY_NOT_REQUIRED);
  private static final Set<MeetingType> MEETINGS_IN_NEED =
      Set.of(MeetingType.CIN_REVIEW, MeetingType.CIN_PLANNING);

  private InNeedRules() {}

  static void into(Catalogue all) {
    all.add(CIN_01, InNeedRules::endedIntoNothing, JOURNEY, DECISIONS);
    all.add(CIN_02, InNeedRules::firstMeetingLate, JOURNEY);
    all.add(CIN_03, InNeedRules::meetingLate, JOURNEY, MEETINGS);
    all.add(CIN_04, InNeedRules::drift, JOURNEY, DECISIONS);
    all.add(CIN_05, InNeedRules::unaware, NOTICES, JOURNEY);
    all.add(CIN_06, InNeedRules::withdrawn, WITHDRAWALS);
    all.add(CIN_07, InNeedRules::thresholdUndecided, JOURNEY, CIRCUMSTANCES, MISSING, DECISIONS);
    all.add(CIN_08, InNeedRules::uncooperative, WITHDRAWALS, DECISIONS);
  }

  /** On the day itself there is still time. */
  private static Stream<Saying> endedIntoNothing(Case it) {
    return it.journey().last(Milestone.CP_PLAN_ENDED).stream()
        .filter(
            ended -> {
              Instant day = it.startOf(it.dayOf(ended));
              return !it.journey().since(day, ENDED_WELL)
                  && !it.picture().decidedSince(day, DecisionTaken.Matter.CLOSURE);
            })
        .map(
            ended ->
                it.finding(CIN_01)
                    .with("day", it.dayOf(ended))
                    .mendedAt(Remedy.Door.MAKE_PLAN, it.picture().child().value())
                    .from(it.endOf(it.dayOf(ended))));
  }

  private static boolean isStepDown(Journey.Running clock, Case it) {
    Instant day = it.startOf(it.dayOf(clock.startedAt()));
    return clock.startsWith() == Milestone.CP_PLAN_ENDED
        || it.journey()
            .reached(Milestone.CP_PLAN_ENDED)
            .anyMatch(at -> !at.isBefore(day) && it.dayOf(at).equals(it.dayOf(clock.startedAt())));
  }

  private static Stream<Saying> firstMeetingLate(Case it) {
    return Overdue.open(it, "T-CIN-FIRST")
        .filter(clock -> isStepDown(clock, it))
        .map(
            clock ->
                Overdue.late(it, CIN_02, clock)
                    .mendedAt(it.arrange(MeetingType.CIN_PLANNING))
                    .from(clock.endsAt()));
  }

  private static Stream<Saying> meetingLate(Case it) {
    Stream<Outlook> first =
        Overdue.open(it, "T-CIN-FIRST")
            .filter(clock -> !isStepDown(clock, it))
            .map(
                clock ->
                    Overdue.late(it, CIN_03, clock)
                        .variant("late")
                        .with("meeting", MeetingType.CIN_PLANNING)
                        .mendedAt(it.arrange(MeetingType.CIN_PLANNING))
                        .from(clock.endsAt(), 1));
    Stream<Outlook> following =
        Overdue.meeting(
            it, CIN_03, Limit.COMING_UP_WORKING_DAYS, Set.of(MeetingType.CIN_REVIEW), "T-CIN-MTG");
    Stream<Outlook> review =
        Overdue.meeting(
                it,
                CIN_03,
                Limit.COMING_UP_WORKING_DAYS,
                MEETINGS_IN_NEED,
                "T-CIN-REV1",
                "T-CIN-REVN")
            .map(o -> o.with("meeting", MeetingType.CIN_REVIEW));
    return Stream.of(first, following, review).flatMap(all -> all);
  }

  /** A decision quiets the marks reached before it; the next one speaks again. */
  private static Stream<Saying> drift(Case it) {
    Optional<Instant> decided =
        it.picture().decided(DecisionTaken.Matter.DIRECTION).max(Comparator.naturalOrder());
    return Overdue.open(it, DRIFT.toArray(String[]::new))
        .filter(clock -> decided.filter(at -> !at.isBefore(it.startOf(clock.dueOn()))).isEmpty())
        .map(
            clock ->
                it.finding(CIN_04)
                    .with("day", it.dayOf(clock.startedAt()))
                    .mendedAt(Remedy.Door.DECIDE, it.picture().child().value())
                    .from(it.startOf(clock.dueOn()), DRIFT.indexOf(clock.rule())));
  }

  private static Optional<Instant> inNeedSince(Case it) {
    Optional<Instant> agreed = it.journey().last(Milestone.CIN_AGREED);
    Optional<Instant> stepped = it.journey().last(Milestone.CP_PLAN_ENDED);
    Optional<Instant> since =
        Stream.of(agreed, stepped).flatMap(Optional::stream).max(Comparator.naturalOrder());
    return since.filter(
        at ->
            !it.journey()
                .since(
                    at,
                    Set.of(
                        Milestone.CIN_PLAN_ENDED,
                        Milestone.CP_PLAN_STARTED,
                        Milestone.CASE_CLOSED)));
  }

  private static Stream<Saying> unaware(Case it) {
    return it.picture().around().unaware().stream()
        .filter(unaware -> unaware.toldAt().isEmpty() && inNeedSince(it).isPresent())
        .map(
            unaware ->
                it.finding(CIN_05, unaware.agency().id())
                    .with("agency", unaware.agency().name())
                    .with("day", it.dayOf(unaware.foundAt()))
                    .from(unaware.foundAt()));
  }

  private static Stream<Saying> withdrawn(Case it) {
    return it.picture().around().withdrawals().stream()
        .filter(withdrawal -> !withdrawal.replaced())
        .map(
            withdrawal ->
                it.finding(CIN_06, withdrawal.agency().id() + "/" + withdrawal.on())
                    .with("agency", withdrawal.agency().name())
                    .with("day", withdrawal.on())
                    .from(it.endOf(withdrawal.on())));
  }

  private static Stream<Saying> uncooperative(Case it) {
    return it.picture().around().withdrawals().stream()
        .filter(w -> w.uncooperative() && !w.riskFell())
        .filter(
            w -> !it.picture().decidedSince(it.startOf(w.on()), DecisionTaken.Matter.ESCALATION))
        .map(
            w ->
                it.finding(CIN_08, w.agency().id() + "/" + w.on())
                    .with("agency", w.agency().name())
                    .with("day", w.on())
                    .mendedAt(Remedy.Door.DECIDE, it.picture().child().value())
                    .from(it.endOf(w.on())));
  }

  /** High exploitation, or harms that come close together, while the child is only in need. */
  private static Stream<Saying> thresholdUndecided(Case it) {
    Optional<Instant> since = inNeedSince(it);
    if (since.isEmpty()) {
      return Stream.empty();
    }
    Stream<Instant> high =
        it.spans(Set.of(Circumstance.EXPLOITATION_HIGH))
            .filter(span -> span.until().isEmpty())
            .map(Span::from);
    Stream<Instant> harms =
        Stream.concat(
                it.picture().records().harms().stream(),
                it.picture().missing().stream().map(Episode::from))
            .filter(at -> !at.isBefore(since.get()))
            .distinct();
    Stream<Instant> repeated = it.spans(Pattern.NEW_HARM, harms).stream().map(Span::from);
    return Stream.concat(high, repeated)
        .map(at -> Case.later(at, since.get()))
        .filter(
            at ->
                !it.journey().since(at, THRESHOLD)
                    && !it.picture().decidedSince(at, DecisionTaken.Matter.THRESHOLD))
        .min(Comparator.naturalOrder())
        .map(
            at ->
                it.finding(CIN_07)
                    .with("day", it.dayOf(at))
                    .mendedAt(it.arrange(MeetingType.STRATEGY))
                    .from(at))
        .stream()
        .map(Saying.class::cast);
  }
}
