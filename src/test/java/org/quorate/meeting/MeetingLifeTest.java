package org.quorate.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.MeetingBuilder.NOW;
import static org.quorate.testing.MeetingBuilder.aMeeting;
import static org.quorate.testing.MeetingBuilder.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.network.LeftOff;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;
import org.quorate.testing.Cast;

class MeetingLifeTest {
  private static final Rulebook RULES = RulebookReader.readDefault();
  private static final Instant AFTERWARDS = Instant.parse("2025-11-06T11:30:00Z");
  private static final LeftOff GONE =
      new LeftOff(LeftOff.Reason.NO_LONGER_INVOLVED, "", "Amina Yusuf");

  private final Cast cast = new Cast();
  private final ChildId mia = new ChildId(new UUID(0x7000L, 0x8000000000000001L));
  private final ChildId ola = new ChildId(new UUID(0x7000L, 0x8000000000000002L));

  @Test
  void a_brother_or_sister_is_left_out_with_a_reason_only() {
    assertRejected(
        () -> aMeeting().about(mia).considering(ola, " ").draft(),
        MeetingProblem.LEFT_OUT_WITHOUT_REASON);
    assertThat(aMeeting().about(mia).considering(ola, "lives abroad").draft().children())
        .containsExactly(mia);
  }

  @Test
  void the_hour_that_the_spring_leaves_out_cannot_be_chosen() {
    Meeting draft = aMeeting().draft();

    assertRejected(
        () ->
            draft.choose(
                slot(LocalDateTime.of(2026, 3, 29, 1, 30)), Mode.MEETING, Optional.empty(), NOW),
        MeetingProblem.NO_SUCH_HOUR);
  }

  @Test
  void a_meeting_at_ten_in_summer_is_at_nine_in_utc() {
    assertThat(slot(LocalDateTime.of(2026, 6, 1, 10, 0)).startsAt())
        .isEqualTo(Instant.parse("2026-06-01T09:00:00Z"));
  }

  @Test
  void sequence_rises_with_time_place_and_status_and_with_nothing_else() {
    Meeting meeting = scheduled();

    meeting.amend("Please bring your chronology", "", true, Actor.SERVICE, NOW);
    assertThat(meeting.sequence()).isZero();

    meeting.reschedule(
        slot(LocalDateTime.of(2025, 11, 7, 9, 0)),
        Mode.MEETING,
        Optional.empty(),
        Actor.SERVICE,
        NOW);
    assertThat(meeting.sequence()).isEqualTo(1);

    meeting.cancel("the child has moved", Actor.SERVICE, NOW);
    assertThat(meeting.sequence()).isEqualTo(2);
  }

  @Test
  void words_are_edited_without_mailing_anybody_unless_asked() {
    Meeting meeting = scheduled();

    assertThat(meeting.amend("", "Agenda", false, Actor.SERVICE, NOW).invitees()).isEmpty();
    assertThat(meeting.amend("", "Agenda", true, Actor.SERVICE, NOW).invitees()).hasSize(3);
  }

  @Test
  void whoever_is_taken_off_is_not_told_of_later_changes() {
    Meeting meeting = scheduled();
    Invitation surgery = of(meeting, "Harbour Street Surgery");

    Meeting.InviteeReleased released = meeting.release(surgery.id(), GONE, Actor.SERVICE, NOW);

    assertThat(released.card().sequence()).isEqualTo(1);
    assertThat(meeting.cancel("", Actor.SERVICE, NOW).invitees())
        .extracting(Meeting.Invitee::organisation)
        .doesNotContain("Harbour Street Surgery");
  }

  @Test
  void one_address_is_asked_once() {
    assertRejected(
        () -> aMeeting().inviting(cast.surgery, cast.surgery).scheduled(),
        MeetingProblem.ADDRESS_TWICE);
  }

  @Test
  void a_deputy_sits_for_the_same_agency() {
    Meeting meeting = scheduled();
    Invitation police = of(meeting, cast.policeChildProtection.name());

    meeting.askDeputy(
        police.id(),
        new Reply.Delegate(
            "Harpreet Gill", new EmailAddress("harpreet.gill@westshire-police.example")),
        Actor.SERVICE,
        NOW);

    Invitation deputy = meeting.invitations().getLast();
    assertThat(deputy.agency()).isEqualTo(police.agency());
    assertThat(deputy.deputyFor()).contains(police.id());
  }

  @Test
  void nothing_is_concluded_before_everybody_is_marked() {
    Meeting meeting = scheduled();

    assertRejected(() -> meeting.mustBeAttended(NOW), MeetingProblem.NOT_YET_HELD);
    assertRejected(() -> meeting.mustBeAttended(AFTERWARDS), MeetingProblem.ATTENDANCE_INCOMPLETE);
  }

  @Test
  void without_the_police_a_strategy_meeting_is_inquorate_whatever_they_had_answered() {
    Meeting meeting = scheduled();
    attend(meeting, cast.policeChildProtection.name());

    Quorum.Standing quorum = settle(meeting);
    Meeting.Concluded concluded = meeting.conclude(quorum, Actor.SERVICE, AFTERWARDS);

    assertThat(concluded.verdict()).isEqualTo(MeetingState.INQUORATE);
  }

  @Test
  void left_to_the_police_cannot_be_written_down() {
    Meeting meeting = scheduled();
    attend(meeting, "");
    InvitationId police = of(meeting, cast.policeChildProtection.name()).id();

    for (Optional<InvitationId> left :
        List.of(Optional.of(police), Optional.<InvitationId>empty())) {
      assertRejected(
          () -> conclude(meeting, decision(DecisionKind.THRESHOLD_NOT_MET, "no injury", left)),
          MeetingProblem.NO_SOCIAL_CARE_DECISION);
    }
  }

  @Test
  void somebody_of_social_care_who_was_not_there_decides_nothing() {
    Meeting meeting = scheduled();
    attend(meeting, cast.socialCare.name());
    Optional<InvitationId> care = Optional.of(of(meeting, cast.socialCare.name()).id());

    assertRejected(
        () -> conclude(meeting, decision(DecisionKind.THRESHOLD_NOT_MET, "no injury", care)),
        MeetingProblem.NO_SOCIAL_CARE_DECISION);
  }

  @Test
  void an_enquiry_needs_a_conference_or_why_not() {
    Meeting meeting = scheduled();
    attend(meeting, "");
    Optional<InvitationId> care = Optional.of(of(meeting, cast.socialCare.name()).id());
    Decision enquiry = decision(DecisionKind.S47_JOINT, "", care);

    assertRejected(() -> conclude(meeting, enquiry), MeetingProblem.CONFERENCE_OR_WHY_NOT);
    assertRejected(
        () ->
            conclude(
                meeting,
                enquiry,
                decision(DecisionKind.CONFERENCE_NOT_REQUIRED, "", Optional.empty())),
        MeetingProblem.REASON_MISSING);
    assertThat(
            conclude(
                    meeting,
                    enquiry,
                    decision(DecisionKind.CONFERENCE_TO_BE_HELD, "", Optional.empty()))
                .isQuorate())
        .isTrue();
  }

  @Test
  void a_conference_cannot_decide_what_only_a_strategy_meeting_may() {
    assertThat(DecisionKind.S47_SINGLE.isFor(MeetingType.INITIAL_CONFERENCE)).isFalse();
    assertThat(DecisionKind.CP_PLAN_ENDS.isFor(MeetingType.CORE_GROUP)).isFalse();
    assertThat(DecisionKind.CP_PLAN_ENDS.isFor(MeetingType.REVIEW_CONFERENCE)).isTrue();
  }

  @Test
  void an_action_has_an_owner_and_a_date() {
    Meeting meeting = scheduled();
    attend(meeting, "");
    Optional<InvitationId> care = Optional.of(of(meeting, cast.socialCare.name()).id());
    Minutes.Content content =
        new Minutes.Content(
            List.of(decision(DecisionKind.THRESHOLD_NOT_MET, "no injury", care)),
            List.of(new AgreedAction("Visit", Optional.empty(), "", null)),
            List.of(),
            "");

    assertThatThrownBy(() -> minutes(meeting, content))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.faults())
                    .extracting(f -> f.problem().name())
                    .containsExactly("ACTION_WITHOUT_OWNER", "ACTION_WITHOUT_DATE"));
  }

  @Test
  void every_kind_of_meeting_has_its_milestone_and_stops_only_what_it_held() {
    for (MeetingType type : MeetingType.values()) {
      assertThat(HeldAs.milestone(type, Mode.MEETING)).isNotNull();
    }
    assertThat(RULES.endedBy(HeldAs.milestone(MeetingType.STRATEGY, Mode.MEETING), day()))
        .extracting(rule -> rule.id())
        .contains("T-STRAT");
  }

  private static LocalDate day() {
    return LocalDate.of(2025, 11, 6);
  }

  private Meeting scheduled() {
    return aMeeting()
        .about(mia)
        .inviting(cast.policeChildProtection, cast.surgery)
        .inviting(cast.socialCare, cast.denise)
        .scheduled();
  }

  private static Invitation of(Meeting meeting, String organisation) {
    return meeting.invitations().stream()
        .filter(invitation -> invitation.organisation().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private static void attend(Meeting meeting, String absent) {
    meeting.attended(
        meeting.invitations().stream()
            .map(
                invitation ->
                    new RecordAttendance.Seated(
                        invitation.id(),
                        invitation.organisation().equals(absent)
                            ? Attendance.APOLOGIES
                            : Attendance.REMOTE,
                        ""))
            .toList(),
        Actor.SERVICE,
        AFTERWARDS);
  }

  private static Quorum.Standing settle(Meeting meeting) {
    return Quorum.of(RULES.quorum(meeting.type(), day()), Table.asAttended(meeting.invitations()));
  }

  private Decision decision(DecisionKind kind, String reason, Optional<InvitationId> by) {
    return new Decision(mia, kind, reason, by);
  }

  private static Minutes conclude(Meeting meeting, Decision... decisions) {
    return minutes(meeting, new Minutes.Content(List.of(decisions), List.of(), List.of(), ""));
  }

  private static Minutes minutes(Meeting meeting, Minutes.Content content) {
    return new Minutes(
        meeting, content, settle(meeting), RULES.version(), "Denise Okafor", AFTERWARDS);
  }

  private static void assertRejected(Runnable act, MeetingProblem problem) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.faults()).extracting(f -> f.problem()).contains(problem));
  }
}
