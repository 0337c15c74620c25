package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PlanKind;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Seat;

/**
 * Conferences: in time, with reports, followed by letters, and dissent answered. CP-01, 04, 09 to
 * 12.
 */
final class ConferenceRules {
  private static final Set<Milestone> RESOLVED = Set.of(Milestone.DISAGREEMENT_RESOLVED);
  private static final Set<Sector> NO_REPORT =
      Set.of(Sector.CHAIR, Sector.INTERPRETER, Sector.ADVOCATE, Sector.FAMILY, Sector.CHILD);

  private ConferenceRules() {}

  static void into(Catalogue all) {
    all.add(CP_01, ConferenceRules::initialLate, JOURNEY);
    all.add(
        CP_04,
        it ->
            Overdue.meeting(
                it,
                CP_04,
                Limit.REVIEW_BOOKED_WORKING_DAYS,
                Set.of(MeetingType.REVIEW_CONFERENCE),
                "T-RCPC1",
                "T-RCPCN",
                "T-PREBIRTH-REV"),
        JOURNEY,
        MEETINGS);
    all.add(CP_09, ConferenceRules::reportLate, MEETINGS, REPORTS);
    all.add(CP_10, ConferenceRules::papersLate, JOURNEY, MEETINGS);
    all.add(CP_11, ConferenceRules::dissentUnanswered, JOURNEY, MEETINGS);
    all.add(CP_12, ConferenceRules::movedWithoutTransfer, JOURNEY, PLANS, MOVES);
  }

  /** Held late it stands until somebody has written down why. */
  private static Stream<Saying> initialLate(Case it) {
    Stream<Outlook> running =
        Overdue.late(it, CP_01, 0, "T-ICPC", "T-TRANSIN")
            .map(o -> o.variant("late").mendedAt(it.arrange(MeetingType.INITIAL_CONFERENCE)));
    Stream<Outlook> held =
        Stream.of("T-ICPC", "T-TRANSIN")
            .flatMap(it.journey()::clocks)
            .filter(clock -> clock.isMetLate() && !clock.explained())
            .map(
                clock ->
                    Overdue.late(it, CP_01, clock).variant("unexplained").from(clock.endsAt()));
    return Stream.concat(running, held).map(Saying.class::cast);
  }

  /** By agency: each owes its own. */
  private static Stream<Saying> reportLate(Case it) {
    return it.picture()
        .ahead(MeetingType::isConference)
        .filter(meeting -> meeting.starts().isPresent())
        .flatMap(
            meeting -> {
              String clock =
                  meeting.type() == MeetingType.REVIEW_CONFERENCE
                      ? "T-RCPC-REPORT"
                      : "T-ICPC-REPORT";
              Optional<Instant> late = it.late(clock, meeting.starts().orElseThrow());
              return meeting
                  .asked()
                  .filter(seat -> seat.agency().isPresent() && !NO_REPORT.contains(seat.sector()))
                  .filter(seat -> seat.post().reportAt().isEmpty() && !seat.informed())
                  .flatMap(
                      seat ->
                          late.stream()
                              .map(
                                  at ->
                                      it.finding(
                                              CP_09,
                                              meeting.id() + "/" + seat.agency().orElseThrow().id())
                                          .with("meeting", meeting.type())
                                          .with("day", it.dayOf(meeting.starts().orElseThrow()))
                                          .with("agency", seat.name())
                                          .mendedAt(Remedy.Door.MEETING, meeting.id())
                                          .of(seat.agency().map(a -> a.id().value()))
                                          .from(
                                              Case.later(at, it.endOf(it.dayOf(seat.askedAt()))))));
            });
  }

  private static Stream<Saying> papersLate(Case it) {
    Stream<Outlook> letter = Overdue.late(it, CP_10, 0, "T-LETTER").map(o -> o.variant("letter"));
    Stream<Outlook> minutes =
        Overdue.late(it, CP_10, 0, "T-MINUTES").map(o -> o.variant("minutes"));
    Stream<Saying> copies =
        it.picture().known().contains(COPIES)
            ? it.picture().meetings().stream()
                .filter(m -> m.type().isConference() && m.tookPlace())
                .reduce((one, later) -> later)
                .stream()
                .flatMap(meeting -> withoutCopy(meeting, it))
            : Stream.of(new Unjudged(CP_10, COPIES));
    return Stream.of(letter, minutes, copies).flatMap(all -> all);
  }

  /** Judged once the letter has gone: before that it is the letter that is late. */
  private static Stream<Saying> withoutCopy(MeetingPicture meeting, Case it) {
    Instant held = meeting.starts().orElseThrow();
    boolean sent = it.journey().since(held, Set.of(Milestone.CONFERENCE_DECISION_SENT));
    List<String> without =
        meeting
            .asked()
            .filter(seat -> seat.agency().isPresent() && seat.post().letterAt().isEmpty())
            .map(Seat::name)
            .distinct()
            .sorted()
            .toList();
    return !sent || without.isEmpty()
        ? Stream.empty()
        : it.late("T-LETTER", held).stream()
            .map(
                late ->
                    it.finding(CP_10, meeting)
                        .variant("copy")
                        .with("agencies", without)
                        .from(late));
  }

  private static Stream<Saying> dissentUnanswered(Case it) {
    Stream<Outlook> raised =
        Overdue.late(it, CP_11, 0, "T-DISPUTE", "T-DISPUTE-END", "T-DISPUTE-URGENT")
            .map(o -> o.variant("raised"));
    Stream<Outlook> written =
        it.picture().meetings().stream()
            .filter(meeting -> meeting.dissents() > 0 && meeting.concludedAt().isPresent())
            .filter(meeting -> !it.journey().since(meeting.concludedAt().orElseThrow(), RESOLVED))
            .flatMap(
                meeting ->
                    it.late("T-DISPUTE", meeting.concludedAt().orElseThrow()).stream()
                        .map(late -> it.finding(CP_11, meeting).variant("dissent").from(late)));
    return Stream.concat(raised, written).map(Saying.class::cast);
  }

  private static Stream<Saying> movedWithoutTransfer(Case it) {
    if (it.picture().openPlan(PlanKind.CHILD_PROTECTION).isEmpty()) {
      return Stream.empty();
    }
    Stream<Outlook> stayed = Overdue.late(it, CP_12, 0, "T-TEMP").map(o -> o.variant("stayed"));
    Stream<Outlook> moved =
        it.picture().records().moves().stream()
            .filter(
                move ->
                    !it.journey()
                        .since(it.startOf(move.on()), Set.of(Milestone.TRANSFER_REQUESTED)))
            .map(
                move ->
                    it.finding(CP_12, move.on())
                        .variant("moved")
                        .with("day", move.on())
                        .from(it.endOf(move.on())));
    return Stream.concat(stayed, moved).map(Saying.class::cast);
  }
}
