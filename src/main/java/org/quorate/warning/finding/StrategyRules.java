package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.DecisionKind;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Seat;

/**
 * Strategy discussions: held in time, by social care, with a conference after them. STR-01 to 07.
 */
final class StrategyRules {
  private static final Set<Milestone> HELD =
      Set.of(
          Milestone.STRATEGY_HELD,
          Milestone.STRATEGY_HELD_BY_PHONE,
          Milestone.COMPLEX_STRATEGY_HELD,
          Milestone.STRATEGY_RECONVENED_HELD);
  private static final Set<Milestone> CONFERENCE =
      Set.of(Milestone.INITIAL_CONFERENCE_HELD, Milestone.PRE_BIRTH_CONFERENCE_HELD);
  private static final Set<MeetingType> CONFERENCES =
      Set.of(MeetingType.INITIAL_CONFERENCE, MeetingType.PRE_BIRTH_CONFERENCE);
  private static final Set<DecisionKind> THRESHOLD =
      Set.of(DecisionKind.THRESHOLD_NOT_MET, DecisionKind.S47_SINGLE, DecisionKind.S47_JOINT);

  private StrategyRules() {}

  static void into(Catalogue all) {
    all.add(
        STR_01,
        it ->
            Overdue.late(it, STR_01, 0, "T-STRAT")
                .map(o -> o.mendedAt(it.arrange(MeetingType.STRATEGY))),
        JOURNEY);
    all.add(STR_02, StrategyRules::leftToOthers, MEETINGS, DECISIONS, JOURNEY);
    all.add(STR_03, StrategyRules::allegationUnanswered, CIRCUMSTANCES, JOURNEY);
    all.add(STR_04, StrategyRules::noConferenceDate, JOURNEY, MEETINGS);
    all.add(STR_05, StrategyRules::absentAndSilent, MEETINGS);
    all.add(
        STR_06,
        it ->
            Overdue.late(it, STR_06, 0, "T-STRAT-FU")
                .map(o -> o.mendedAt(it.arrange(MeetingType.STRATEGY_RECONVENED))),
        JOURNEY);
    all.add(STR_07, StrategyRules::oftenWithoutConference, JOURNEY, DECISIONS);
  }

  /** Said in a note, or read off a decision that nobody of social care took. */
  private static Stream<Saying> leftToOthers(Case it) {
    Stream<Instant> said = it.picture().decided(DecisionTaken.Matter.LEFT_TO_POLICE);
    Stream<Instant> taken =
        it.picture().meetings().stream()
            .filter(
                meeting ->
                    meeting.tookPlace()
                        && meeting.decisions().stream().anyMatch(StrategyRules::isForeign))
            .flatMap(meeting -> meeting.concludedAt().stream());
    return Stream.concat(said, taken)
        .filter(at -> !isDecidedSince(at, it))
        .map(
            at ->
                it.finding(STR_02)
                    .with("day", it.dayOf(at))
                    .mendedAt(Remedy.Door.DECIDE, it.picture().child().value())
                    .from(at));
  }

  private static boolean isForeign(MeetingPicture.Decided decision) {
    return THRESHOLD.contains(decision.kind())
        && decision.by().filter(s -> s.speaksFor() == Sector.Statutory.SOCIAL_CARE).isEmpty();
  }

  private static boolean isDecidedSince(Instant at, Case it) {
    return it.picture().decidedSince(at, DecisionTaken.Matter.THRESHOLD)
        || it.journey().since(at, Set.of(Milestone.STRATEGY_NOT_REQUIRED))
        || it.picture().meetings().stream()
            .filter(m -> m.concludedAt().filter(end -> !end.isBefore(at)).isPresent())
            .flatMap(m -> m.decisions().stream())
            .anyMatch(d -> THRESHOLD.contains(d.kind()) && !isForeign(d));
  }

  /** A withdrawal changes nothing: Luton's rape allegation was withdrawn, and true. */
  private static Stream<Saying> allegationUnanswered(Case it) {
    return it.picture()
        .held(Set.of(Circumstance.SEXUAL_ABUSE_ALLEGED))
        .filter(held -> !it.journey().since(it.startOf(held.from()), HELD))
        .flatMap(
            held ->
                it.late("T-STRAT", it.startOf(held.from())).stream()
                    .map(
                        late ->
                            it.finding(STR_03, held.from())
                                .with("day", held.from())
                                .mendedAt(it.arrange(MeetingType.STRATEGY))
                                .from(late)));
  }

  private static Stream<Saying> noConferenceDate(Case it) {
    if (it.isBooked(CONFERENCES)) {
      return Stream.empty();
    }
    return Overdue.open(it, "T-ICPC")
        .map(
            clock ->
                Overdue.late(it, STR_04, clock)
                    .mendedAt(it.arrange(MeetingType.INITIAL_CONFERENCE))
                    .from(
                        it.pastWorkingDays(clock.startedAt(), Limit.CONFERENCE_BOOKED_WORKING_DAYS))
                    .from(clock.endsAt(), 1));
  }

  /** One finding a meeting; who was not marked cannot be said to have been away. */
  private static Stream<Saying> absentAndSilent(Case it) {
    return it.picture().meetings().stream()
        .filter(meeting -> meeting.type().isStrategy() && meeting.tookPlace())
        .flatMap(
            meeting -> {
              if (meeting.asked().anyMatch(seat -> seat.attendance().isEmpty())) {
                return Stream.of(new Unjudged(STR_05, MEETINGS));
              }
              List<String> silent =
                  meeting
                      .asked()
                      .filter(seat -> seat.agency().isPresent() && !seat.informed())
                      .filter(seat -> !seat.attendance().orElseThrow().atTheTable())
                      .filter(
                          seat -> !seat.attendance().equals(Optional.of(Attendance.REPORT_ONLY)))
                      .map(Seat::name)
                      .distinct()
                      .sorted()
                      .toList();
              return silent.isEmpty()
                  ? Stream.<Saying>empty()
                  : Stream.of(
                      it.finding(STR_05, meeting)
                          .with("agencies", silent)
                          .from(meeting.concludedAt().or(meeting::starts).orElseThrow()));
            });
  }

  private static Stream<Saying> oftenWithoutConference(Case it) {
    Optional<Instant> conference = it.journey().reached(CONFERENCE).reduce((one, later) -> later);
    List<Instant> held =
        it.journey()
            .reached(HELD)
            .filter(at -> conference.filter(c -> !at.isAfter(c)).isEmpty())
            .toList();
    return it.spans(Pattern.STRATEGY_REPEATED, held.stream()).stream()
        .filter(
            span ->
                !it.picture().decidedSince(span.from(), DecisionTaken.Matter.STRATEGIES_REVIEWED))
        .map(
            span ->
                it.finding(STR_07)
                    .with("count", held.size())
                    .mendedAt(Remedy.Door.DECIDE, it.picture().child().value())
                    .from(span.from())
                    .until(span.until()));
  }
}
