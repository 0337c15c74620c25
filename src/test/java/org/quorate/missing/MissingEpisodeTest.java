package org.quorate.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Role;
import org.quorate.agency.Professional;
import org.quorate.child.Child;
import org.quorate.child.Deadline;
import org.quorate.child.ProlongCircumstance;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.StrikeOutMilestone;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;
import org.quorate.testing.Callers;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.MemoryMissingEpisodes;

/** Each episode is followed up like the first: told, ended, spoken about, read with the others. */
class MissingEpisodeTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final Child child =
      room.keep(aChild().allocatedTo(room.cast.amina, "Team North").build());
  private final MemoryMissingEpisodes episodes = new MemoryMissingEpisodes();
  private final Caller police = Callers.a(Role.AGENCY_PROFESSIONAL);
  private final Caller amina = as(room.cast.amina);
  private final Caller callum = as(room.cast.callum);

  @Test
  void seventy_two_hours_run_through_the_weekend() {
    MissingEpisode episode = missing("2025-11-26T20:00", "2025-11-27T23:30");

    assertThat(open(episode, "T-RHI").dueAt()).contains(at("2025-11-30T23:30"));
  }

  @Test
  void seventy_two_hours_over_the_change_of_the_clocks_are_seventy_two_real_hours() {
    MissingEpisode episode = missing("2025-10-24T18:00", "2025-10-24T22:00");

    assertThat(open(episode, "T-RHI").dueAt()).contains(at("2025-10-27T21:00"));
  }

  @Test
  void an_offer_or_a_yes_does_not_stop_the_clock_of_the_interview() {
    MissingEpisode episode = missing("2025-11-28T20:00", "2025-11-28T23:30");
    offer(episode, "2025-11-29T10:00");
    outcome(episode, new RecordReturnInterview.Accepted(at("2025-11-29T11:00")));

    assertThat(open(episode, "T-RHI").state()).isEqualTo(Deadline.State.OPEN);

    outcome(episode, done("2025-11-29T15:00"));

    assertThat(clocks(episode, "T-RHI").getFirst().state()).isEqualTo(Deadline.State.MET);
    assertThat(open(episode, "T-RHI-SHARE").startedAt()).isEqualTo(at("2025-11-29T15:00"));
  }

  @Test
  void a_child_who_does_not_want_an_interview_is_owed_none_and_may_be_asked_again() {
    MissingEpisode episode = missing("2025-11-28T20:00", "2025-11-28T23:30");
    offer(episode, "2025-11-29T10:00");
    refused(
        MissingProblem.REASON_MISSING,
        () -> outcome(episode, new RecordReturnInterview.Declined(at("2025-11-29T11:00"), " ")));
    outcome(episode, new RecordReturnInterview.Declined(at("2025-11-29T11:00"), "Not now"));

    assertThat(clocks(episode, "T-RHI").getFirst().state()).isEqualTo(Deadline.State.DISSOLVED);

    offer(episode, "2025-11-30T10:00");
    assertThat(episode.interview().state()).isEqualTo(ReturnInterview.State.OFFERED);
  }

  @Test
  void to_be_told_by_mail_is_not_to_know() {
    MissingEpisode episode = report("2025-11-30T20:00", Optional.empty(), police);
    tell(episode, Telling.How.BY_MAIL);

    assertThat(open(episode, "T-MISS-TELL").dueAt()).contains(at("2025-12-01T20:30"));
    refused(MissingProblem.NOT_THE_LEAD, () -> acknowledge(episode, callum));

    acknowledge(episode, amina);

    assertThat(clocks(episode, "T-MISS-TELL").getFirst().state()).isEqualTo(Deadline.State.MET);
  }

  @Test
  void whoever_was_spoken_to_knows() {
    MissingEpisode episode = report("2025-11-30T20:00", Optional.empty(), police);
    tell(episode, Telling.How.BY_TELEPHONE);

    assertThat(episode.telling().acknowledgedBy()).contains("Amina Yusuf");
    assertThat(clocks(episode, "T-MISS-TELL").getFirst().state()).isEqualTo(Deadline.State.MET);
  }

  @Test
  void a_lead_professional_who_reports_it_knows() {
    MissingEpisode episode = report("2025-11-30T20:00", Optional.empty(), amina);

    assertThat(episode.telling().acknowledgedAt()).isPresent();
    assertThat(clocks(episode, "T-MISS-TELL").getFirst().state()).isEqualTo(Deadline.State.MET);
  }

  @Test
  void what_nobody_reported_counts_and_the_lead_is_told_from_when_it_is_known() {
    MissingEpisode episode =
        reportMissing()
            .run(
                new ReportMissing.Request(
                    child.id(),
                    gone("2025-11-10T21:00"),
                    Report.Details.never("Thought to be at her father’s"),
                    Optional.of(found("2025-11-11T07:00"))),
                police);

    assertThat(episode.report().reporting()).isEqualTo(Reporting.NOT_REPORTED);
    assertThat(open(episode, "T-MISS-TELL").startedAt()).isEqualTo(episode.recordedAt());
    assertThat(open(episode, "T-RHI").dueAt()).contains(at("2025-11-14T07:00"));
  }

  @Test
  void three_episodes_on_the_ninetieth_day_ask_for_a_decision() {
    missing("2025-09-02T20:00", "2025-09-02T23:00");
    missing("2025-10-20T20:00", "2025-10-20T23:00");
    assertThat(decision()).isEmpty();

    MissingEpisode third = missing("2025-12-01T01:00", "2025-12-01T03:00");

    assertThat(third.patternFoundAt()).isPresent();
    assertThat(decision()).hasSize(1);
    assertThat(decision().getFirst().matter()).isEmpty();
  }

  @Test
  void three_episodes_on_the_ninety_first_day_do_not() {
    missing("2025-09-01T20:00", "2025-09-01T23:00");
    missing("2025-10-20T20:00", "2025-10-20T23:00");

    MissingEpisode third = missing("2025-12-01T01:00", "2025-12-01T03:00");

    assertThat(third.patternFoundAt()).isEmpty();
    assertThat(decision()).isEmpty();
  }

  @Test
  void a_fourth_episode_does_not_start_the_clock_of_the_decision_again() {
    missing("2025-11-01T20:00", "2025-11-01T23:00");
    missing("2025-11-10T20:00", "2025-11-10T23:00");
    missing("2025-11-20T20:00", "2025-11-20T23:00");
    missing("2025-11-28T20:00", "2025-11-28T23:00");

    assertThat(decision()).hasSize(1);
    room.reached(child.id(), Milestone.STRATEGY_HELD, Instant.parse("2025-12-01T11:00:00Z"));
    assertThat(decision()).isEmpty();
  }

  @Test
  void an_episode_of_twenty_four_hours_asks_for_a_decision_and_one_a_minute_shorter_does_not() {
    assertThat(missing("2025-11-20T20:00", "2025-11-21T19:59").patternFoundAt()).isEmpty();
    assertThat(missing("2025-11-25T20:00", "2025-11-26T20:00").patternFoundAt()).isPresent();
  }

  @Test
  void who_is_missing_for_a_day_is_noticed_though_nobody_writes_anything_down() {
    MissingEpisode yesterday = report("2025-11-30T09:00", Optional.empty(), police);
    MissingEpisode other = otherChildMissing("2025-11-30T10:30");

    assertThat(yesterday.patternFoundAt()).isPresent();
    assertThat(other.patternFoundAt()).isEmpty();
    assertThat(notice().run(Caller.SERVICE)).isZero();
    clock = Clock.fixed(at("2025-12-01T10:30"), ZoneOffset.UTC);
    assertThat(notice().run(Caller.SERVICE)).isOne();
    assertThat(other.patternFoundAt()).contains(at("2025-12-01T10:30"));
    assertThat(notice().run(Caller.SERVICE)).isZero();
  }

  @Test
  void two_episodes_cannot_lie_over_each_other() {
    missing("2025-11-20T20:00", "2025-11-21T08:00");

    refused(MissingProblem.OVERLAPS_ANOTHER, () -> missing("2025-11-21T07:00", "2025-11-21T09:00"));
    missing("2025-11-21T08:00", "2025-11-21T09:00");
    missing("2025-11-20T18:00", "2025-11-20T20:00");
  }

  @Test
  void nobody_returns_before_having_gone_or_in_the_future() {
    MissingEpisode episode = report("2025-11-30T20:00", Optional.empty(), police);

    refused(MissingProblem.RETURNED_BEFORE_MISSING, () -> back(episode, "2025-11-30T20:00"));
    refused(MissingProblem.IN_THE_FUTURE, () -> back(episode, "2025-12-02T20:00"));
    back(episode, "2025-12-01T02:00");
    refused(MissingProblem.ALREADY_BACK, () -> back(episode, "2025-12-01T03:00"));
  }

  @Test
  void a_missing_child_is_not_interviewed_before_she_is_back() {
    MissingEpisode episode = report("2025-11-30T20:00", Optional.empty(), police);

    refused(MissingProblem.NOT_BACK_YET, () -> offer(episode, "2025-12-01T02:00"));
  }

  @Test
  void she_counts_as_missing_recently_until_ninety_days_after_the_last_time() {
    missing("2025-11-01T20:00", "2025-11-01T23:00");
    missing("2025-11-20T20:00", "2025-11-20T23:00");

    List<RecordedCircumstance> recent =
        room.circumstances.of(child.id()).stream()
            .filter(c -> c.circumstance() == Circumstance.MISSING_RECENTLY)
            .toList();
    assertThat(recent).hasSize(1);
    assertThat(recent.getFirst().period().to()).contains(LocalDate.of(2026, 2, 18));
  }

  @Test
  void an_episode_struck_out_counts_no_more_and_leaves_no_clock() {
    MissingEpisode wrong = missing("2025-11-28T20:00", "2025-11-28T23:30");
    new StrikeOutEpisode(
            desk(), room.milestones, new StrikeOutMilestone(room.room, room.milestones, room.log))
        .run(
            new StrikeOutEpisode.Request(wrong.id(), Optional.empty(), "It was her sister"), amina);

    assertThat(room.deadlines.open(child.id())).isEmpty();
    assertThat(EpisodePattern.of(episodes.of(child.id()), ChildRoom.LONDON).spells()).isEmpty();
    missing("2025-11-28T20:00", "2025-11-28T23:30");
  }

  @Test
  void a_child_with_whom_the_caller_has_no_business_is_not_there() {
    ChildRoom closed = new ChildRoom(TODAY, id -> false);
    closed.keep(child);
    ReportMissing elsewhere =
        new ReportMissing(
            desk(closed),
            check(desk(closed)),
            new ProlongCircumstance(closed.room, closed.circumstances),
            ChildRoom.RULEBOOK,
            ChildRoom.LONDON);

    refused(
        AccessProblem.NOT_FOUND,
        () ->
            elsewhere.run(
                new ReportMissing.Request(
                    child.id(),
                    gone("2025-11-30T20:00"),
                    Report.Details.never(""),
                    Optional.empty()),
                police));
  }

  private Clock clock = room.clock;

  private MissingEpisode otherChildMissing(String since) {
    Child other = room.keep(aChild().build());
    return reportMissing()
        .run(
            new ReportMissing.Request(other.id(), gone(since), inTime(since), Optional.empty()),
            police);
  }

  private MissingEpisode missing(String since, String until) {
    return report(since, Optional.of(found(until)), police);
  }

  private MissingEpisode report(String since, Optional<Found.Details> found, Caller by) {
    return reportMissing()
        .run(new ReportMissing.Request(child.id(), gone(since), inTime(since), found), by);
  }

  private ReportMissing reportMissing() {
    return new ReportMissing(
        desk(),
        check(desk()),
        new ProlongCircumstance(room.room, room.circumstances),
        ChildRoom.RULEBOOK,
        ChildRoom.LONDON);
  }

  private NoticeLongAbsences notice() {
    return new NoticeLongAbsences(desk(), check(desk()), episodes, room.guard);
  }

  private void back(MissingEpisode episode, String at) {
    new ReportFound(desk(), check(desk()))
        .run(new ReportFound.Request(episode.id(), Optional.empty(), found(at)), police);
  }

  private void tell(MissingEpisode episode, Telling.How how) {
    new TellLead(desk(), new LeadNames(room.cast.inProfessionals()))
        .run(
            new TellLead.Request(episode.id(), Optional.empty(), how, at("2025-12-01T08:00")),
            police);
  }

  private void acknowledge(MissingEpisode episode, Caller by) {
    new AcknowledgeEpisode(desk())
        .run(new AcknowledgeEpisode.Request(episode.id(), Optional.empty()), by);
  }

  private void offer(MissingEpisode episode, String at) {
    new OfferReturnInterview(desk())
        .run(
            new OfferReturnInterview.Request(episode.id(), Optional.empty(), at(at), "Compass"),
            police);
  }

  private void outcome(MissingEpisode episode, RecordReturnInterview.Outcome what) {
    new RecordReturnInterview(desk())
        .run(new RecordReturnInterview.Request(episode.id(), Optional.empty(), what), police);
  }

  private static RecordReturnInterview.Done done(String at) {
    return new RecordReturnInterview.Done(
        new ReturnInterview.Findings(
            at(at), "Bronwen Hale", Optional.empty(), "She was with friends", "", ""));
  }

  private MissingDesk desk() {
    return desk(room);
  }

  private MissingDesk desk(ChildRoom of) {
    Guard guard = of.guard;
    return new MissingDesk(
        guard,
        episodes,
        of.children,
        of.cast.inAgencies(),
        new RecordMilestone(guard, of.children, of.log),
        of.facts,
        clock == null ? of.clock : clock);
  }

  private static PatternCheck check(MissingDesk desk) {
    return new PatternCheck(desk, ChildRoom.RULEBOOK, ChildRoom.LONDON);
  }

  private List<Deadline> decision() {
    return room.deadlines.open(child.id()).stream()
        .filter(d -> d.rule().equals("T-MISS-STRAT"))
        .toList();
  }

  private Deadline open(MissingEpisode episode, String rule) {
    return clocks(episode, rule).stream().filter(Deadline::isOpen).findFirst().orElseThrow();
  }

  private List<Deadline> clocks(MissingEpisode episode, String rule) {
    return room.deadlines.of(child.id()).stream()
        .filter(d -> d.rule().equals(rule))
        .filter(d -> d.matter().filter(episode.id().value()::equals).isPresent())
        .toList();
  }

  private static MissingEpisode.Disappearance gone(String since) {
    return new MissingEpisode.Disappearance(at(since), "Harbour Park", "");
  }

  private static Report.Details inTime(String since) {
    return Report.Details.inTime(at(since).plusSeconds(1800), "Her mother");
  }

  private static Found.Details found(String at) {
    return new Found.Details(at(at), "Bus station", "", Found.How.CAME_BACK, "");
  }

  /** As the clock on the wall shows it. */
  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ChildRoom.LONDON).toInstant();
  }

  private static void refused(Problem problem, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.problem()).isEqualTo(problem));
  }

  private static Caller as(Professional professional) {
    UUID account = UUID.nameUUIDFromBytes(professional.name().full().getBytes());
    Caller somebody = Callers.a(Role.SOCIAL_WORKER);
    return new Caller(
        Optional.of(account),
        professional.name().full(),
        Set.of(Role.SOCIAL_WORKER),
        Optional.of(professional.id().value()),
        Optional.of(professional.agency().value()),
        "",
        somebody.actor());
  }
}
