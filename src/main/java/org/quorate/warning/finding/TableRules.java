package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.meeting.Answer;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Quorum;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.PatternRule;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Seat;

/** Whether those who were asked can come, answer, and are told: INV-15 to INV-19, and INV-21. */
final class TableRules {
  private TableRules() {}

  static void into(Catalogue all) {
    all.add(INV_15, TableRules::addressDead, MEETINGS, POST);
    all.add(INV_16, TableRules::unanswered, MEETINGS);
    all.add(INV_17, TableRules::notQuorate, MEETINGS);
    all.add(INV_18, TableRules::noNewDate, MEETINGS);
    all.add(INV_19, TableRules::tooMany, MEETINGS);
    all.add(INV_21, TableRules::untold, MEETINGS, POST);
  }

  private static Outlook seat(FindingKind kind, MeetingPicture meeting, Seat seat, Case it) {
    return it.finding(kind, meeting.id() + "/" + seat.id())
        .with("meeting", meeting.type())
        .with("day", it.dayOf(meeting.starts().orElse(meeting.arrangedAt())))
        .with("agency", seat.agency().<Object>map(AgencyRef::name).orElse(seat.sector()))
        .mendedAt(Remedy.Door.MEETING, meeting.id());
  }

  private static Stream<Saying> addressDead(Case it) {
    return it.picture()
        .ahead()
        .flatMap(
            meeting ->
                meeting
                    .asked()
                    .flatMap(
                        seat ->
                            seat.post().bouncedAt().stream()
                                .map(at -> seat(INV_15, meeting, seat, it).from(at))));
  }

  /** An agency is asked for a word; the family's silence is nobody's finding. */
  private static Stream<Saying> unanswered(Case it) {
    return it.picture()
        .ahead()
        .filter(meeting -> meeting.starts().isPresent())
        .flatMap(
            meeting ->
                meeting
                    .asked()
                    .filter(seat -> !seat.sector().isFamily() && !seat.informed())
                    .flatMap(seat -> unanswered(meeting, seat, it).stream()));
  }

  private static Optional<Saying> unanswered(MeetingPicture meeting, Seat seat, Case it) {
    Instant starts = meeting.starts().orElseThrow();
    Optional<Outlook> outlook =
        seat.answer().isEmpty()
            ? Optional.of(
                seat(INV_16, meeting, seat, it)
                    .variant("silent")
                    .from(
                        Case.later(
                            seat.askedAt(),
                            it.workingDaysBefore(it.dayOf(starts), Limit.REPLY_WORKING_DAYS))))
            : seat.answer()
                .filter(Answer.DECLINED::equals)
                .map(
                    declined ->
                        seat(INV_16, meeting, seat, it)
                            .variant("declined")
                            .from(seat.answeredAt().orElse(seat.askedAt())));
    return outlook.map(o -> o.of(seat.agency().map(a -> a.id().value())).until(starts));
  }

  /**
   * Refusals that leave too few warn at once; silence and "maybe" warn when answers should be in.
   */
  private static Stream<Saying> notQuorate(Case it) {
    return it.picture()
        .ahead()
        .filter(meeting -> meeting.starts().isPresent())
        .flatMap(
            meeting -> {
              Quorum.Standing standing =
                  Quorum.of(
                      it.rulebook().quorum(meeting.type(), it.inForce()),
                      meeting.asked().map(TableRules::chair).toList());
              Instant starts = meeting.starts().orElseThrow();
              if (standing.isQuorate()
                  || !standing.isBinding()
                  || it.picture()
                      .decidedSince(meeting.arrangedAt(), DecisionTaken.Matter.GO_AHEAD)) {
                return Stream.empty();
              }
              Instant from =
                  standing.reachable()
                      ? it.workingDaysBefore(it.dayOf(starts), Limit.REPLY_WORKING_DAYS)
                      : lastRefusal(meeting);
              return Stream.of(
                  it.finding(INV_17, meeting)
                      .from(Case.later(from, meeting.arrangedAt()))
                      .until(starts));
            });
  }

  private static Instant lastRefusal(MeetingPicture meeting) {
    return meeting
        .asked()
        .filter(seat -> seat.answer().equals(Optional.of(Answer.DECLINED)))
        .flatMap(seat -> seat.answeredAt().stream())
        .max(Comparator.naturalOrder())
        .orElse(meeting.arrangedAt());
  }

  private static Quorum.Chair chair(Seat seat) {
    return new Quorum.Chair(
        seat.agency().map(a -> a.id().toString()).orElse(seat.id().toString()),
        seat.name(),
        seat.sector(),
        seat.worksWithChild(),
        seat.answer()
            .map(
                answer ->
                    switch (answer) {
                      case ACCEPTED -> Quorum.Presence.THERE;
                      case TENTATIVE -> Quorum.Presence.MAYBE;
                      case DELEGATED -> Quorum.Presence.SENDS_SOMEBODY;
                      case DECLINED -> Quorum.Presence.DECLINED;
                    })
            .orElse(Quorum.Presence.NOT_ANSWERED));
  }

  /** Only the last of its kind: one held since has answered it; two in a row are one too many. */
  private static Stream<Saying> noNewDate(Case it) {
    return it.picture().meetings().stream()
        .filter(MeetingPicture::tookPlace)
        .collect(Collectors.groupingBy(MeetingPicture::type, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(ofOneKind -> ofOneKind.getLast().state() == MeetingState.INQUORATE)
        .filter(ofOneKind -> !it.isBooked(Set.of(ofOneKind.getLast().type())))
        .flatMap(
            ofOneKind -> {
              MeetingPicture last = ofOneKind.getLast();
              Instant held = last.starts().orElseThrow();
              long inARow =
                  ofOneKind.reversed().stream()
                      .takeWhile(m -> m.state() == MeetingState.INQUORATE)
                      .count();
              Optional<Instant> from =
                  inARow > it.limit(Limit.INQUORATE_IN_A_ROW)
                      ? Optional.of(held)
                      : it.late("T-INQ", held);
              return from.stream()
                  .map(at -> it.finding(INV_18, last).mendedAt(it.arrange(last.type())).from(at));
            });
  }

  private static Stream<Saying> tooMany(Case it) {
    int most = it.limit(Limit.PEOPLE_AT_TABLE);
    Stream<Outlook> crowded =
        it.picture()
            .ahead()
            .filter(meeting -> professionals(meeting).count() > most)
            .map(
                meeting ->
                    it.finding(INV_19, meeting)
                        .variant("people")
                        .with("count", professionals(meeting).count())
                        .from(
                            professionals(meeting).sorted().skip(most).findFirst().orElseThrow()));
    return Stream.concat(crowded, overlapping(it))
        .filter(o -> !it.picture().decidedSince(o.since(), DecisionTaken.Matter.TABLE_ACCEPTED))
        .map(Saying.class::cast);
  }

  private static Stream<Instant> professionals(MeetingPicture meeting) {
    return meeting.asked().filter(seat -> !seat.sector().isFamily()).map(Seat::askedAt);
  }

  /** So many forums within so many days, those to come included; told when the last is arranged. */
  private static Stream<Outlook> overlapping(Case it) {
    PatternRule rule = it.rulebook().pattern(Pattern.OVERLAPPING_MEETINGS, it.inForce());
    List<MeetingPicture> all =
        it.picture().meetings().stream()
            .filter(m -> m.starts().isPresent() && (m.isAhead() || m.tookPlace()))
            .toList();
    return all.stream()
        .flatMap(
            first -> {
              LocalDate day = it.dayOf(first.starts().orElseThrow());
              LocalDate last = day.plusDays(rule.withinDays());
              Map<MeetingType, Instant> forums = new TreeMap<>();
              all.stream()
                  .filter(m -> !m.starts().orElseThrow().isBefore(first.starts().orElseThrow()))
                  .filter(m -> !it.dayOf(m.starts().orElseThrow()).isAfter(last))
                  .forEach(m -> forums.putIfAbsent(m.type(), m.arrangedAt()));
              return forums.size() < rule.episodes()
                  ? Stream.empty()
                  : Stream.of(
                      it.finding(INV_19, (Object) "forums")
                          .variant("forums")
                          .with("meetings", List.copyOf(forums.keySet()))
                          .from(forums.values().stream().sorted().toList().get(rule.episodes() - 1))
                          .until(it.endOf(last)));
            });
  }

  /** Whoever still waits for a meeting that has moved or is off. */
  private static Stream<Saying> untold(Case it) {
    return it.picture().meetings().stream()
        .filter(m -> m.isAhead() || m.state() == MeetingState.CANCELLED)
        .flatMap(
            meeting ->
                meeting.seats().stream()
                    .flatMap(
                        seat ->
                            seat.post().untoldSince().stream()
                                .map(at -> seat(INV_21, meeting, seat, it).from(at))));
  }
}
