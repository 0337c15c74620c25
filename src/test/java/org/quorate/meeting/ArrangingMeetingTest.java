package org.quorate.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.AgencyBuilder.anAgency;
import static org.quorate.testing.ChildBuilder.aChild;
import static org.quorate.testing.MeetingBuilder.LONDON;
import static org.quorate.testing.MeetingBuilder.NOW;
import static org.quorate.testing.MeetingBuilder.slot;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.child.Child;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.network.InvitationLists;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;
import org.quorate.rulebook.Sector;
import org.quorate.testing.Callers;
import org.quorate.testing.Cast;
import org.quorate.testing.FiredFacts;
import org.quorate.testing.MemoryAgencies;
import org.quorate.testing.MemoryChildren;
import org.quorate.testing.MemoryCircumstances;
import org.quorate.testing.MemoryDeadlines;
import org.quorate.testing.MemoryDirectories;
import org.quorate.testing.MemoryInvolvements;
import org.quorate.testing.MemoryLeads;
import org.quorate.testing.MemoryMeetings;
import org.quorate.testing.MemoryProfessionals;

/** From an empty draft to an answer, as a convenor does it. */
class ArrangingMeetingTest {
  private static final Rulebook RULES = RulebookReader.readDefault();

  private final Cast cast = new Cast();
  private final Agency nurses =
      anAgency()
          .called("Marlbridge Safeguarding Nurses")
          .ofKind(Sector.NAMED_NURSE)
          .withMailbox("named.nurse@nhs-marl.example")
          .build();
  private final Child mia =
      aChild().withGp(cast.surgery).allocatedTo(cast.amina, "Team North").build();
  private final Caller convenor = Callers.a(Role.CONVENOR);
  private final MemoryMeetings meetings = new MemoryMeetings();
  private final FiredFacts facts = new FiredFacts();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Guard guard = Guard.over(List.of());
  private final MeetingDesk desk = new MeetingDesk(guard, meetings, clock, LONDON, facts);
  private final MemoryChildren children = MemoryChildren.holding(mia);
  private final DraftList list = new DraftList(lists(), desk, children -> java.util.Map.of());
  private final MeetingLimits limits = new MeetingLimits(new MemoryDeadlines(), RULES, desk);

  @Test
  void the_check_names_the_missing_school_with_its_source() {
    CheckMeeting.Report report = check(dated());

    assertThat(report.missing())
        .filteredOn(line -> line.sector() == Sector.SCHOOL)
        .flatExtracting(Line::whys)
        .extracting(why -> why.source())
        .first()
        .asString()
        .contains("Working Together");
    assertThat(report.canBeQuorate()).isTrue();
  }

  @Test
  void nobody_is_left_off_in_silence() {
    MeetingId draft = dated();

    assertThatThrownBy(() -> schedule(draft))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.faults())
                    .allMatch(f -> f.problem() == MeetingProblem.LEFT_OFF_WITHOUT_REASON)
                    .anyMatch(f -> f.parameters().get("sector").equals("SCHOOL")));
  }

  @Test
  void with_a_reason_for_each_gap_it_is_sent_and_the_reason_is_part_of_the_record() {
    MeetingId draft = dated();
    fillGaps(draft);

    Meeting.Scheduled scheduled = schedule(draft);

    assertThat(scheduled.invitees())
        .extracting(Meeting.Invitee::organisation)
        .contains("Westshire Police Child Protection Unit", "Marlbridge Safeguarding Nurses");
    assertThat(meetings.find(draft).orElseThrow().invitations())
        .filteredOn(i -> i.sector() == Sector.SCHOOL)
        .extracting(Invitation::standing)
        .containsExactly(Standing.LEFT_OFF);
    assertThat(facts.names()).contains("Meeting.Drafted", "Meeting.Scheduled");
  }

  @Test
  void consent_does_not_gate_a_strategy_meeting() {
    MeetingId draft = dated();
    String nurse = keyOf(draft, Sector.NAMED_NURSE);

    assertProblem(
        () -> leaveOff(draft, nurse, LeftOff.Reason.CONSENT_REFUSED),
        MeetingProblem.CONSENT_DOES_NOT_GATE);
  }

  @Test
  void the_family_is_not_added_to_a_strategy_meeting_by_hand() {
    MeetingId draft = dated();
    KeepList.Add mother =
        new KeepList.Add(
            Optional.of(Sector.FAMILY), new Contact.Typed("Ewa", "", "ewa@home.example"));

    assertProblem(
        () -> keep().run(new KeepList.Request(draft, Optional.empty(), mother), convenor),
        MeetingProblem.FAMILY_NOT_INVITED_TO_STRATEGY);
  }

  @Test
  void somebody_added_by_hand_and_taken_off_again_leaves_no_trace() {
    MeetingId draft = dated();
    keep()
        .run(
            new KeepList.Request(
                draft,
                Optional.empty(),
                new KeepList.Add(Optional.empty(), new Contact.OfAgency(cast.camhs.id()))),
            convenor);
    String camhs = keyOf(draft, Sector.CAMHS);

    leaveOff(draft, camhs, LeftOff.Reason.NO_LONGER_INVOLVED);

    assertThat(check(draft).list().lines()).noneMatch(line -> line.sector() == Sector.CAMHS);
  }

  @Test
  void a_colleague_of_the_same_house_is_asked_at_once_and_a_stranger_is_not() {
    Invitation police = sentTo("Westshire Police Child Protection Unit");

    delegate(police, "stranger@elsewhere.example");
    assertThat(meetings.deputies()).isEmpty();

    delegate(police, "harpreet.gill@westshire-police.example");
    assertThat(meetings.deputies())
        .extracting(Invitation::addressee)
        .containsExactly("Harpreet Gill");
  }

  @Test
  void a_stranger_to_the_child_learns_of_no_meeting() {
    MeetingId draft = dated();

    assertThatThrownBy(
            () ->
                desk.take(
                    draft,
                    Permission.READ_MEETING,
                    Optional.empty(),
                    Callers.a(Role.SOCIAL_WORKER)))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("not-found");
  }

  private void delegate(Invitation from, String address) {
    new RecordReply(meetings, guard, clock, facts)
        .run(
            new RecordReply.Request(
                from.code(),
                Answer.DELEGATED,
                "",
                Optional.of(new Reply.Delegate("Harpreet Gill", new EmailAddress(address))),
                0,
                NOW,
                Reply.Channel.LINK,
                Reply.Trust.SECRET,
                Optional.empty()),
            Caller.SERVICE);
  }

  private Invitation sentTo(String organisation) {
    MeetingId draft = dated();
    fillGaps(draft);
    schedule(draft);
    return meetings.find(draft).orElseThrow().invitations().stream()
        .filter(i -> i.organisation().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private MeetingId dated() {
    MeetingId draft =
        new DraftMeeting(desk, new UidDomain("quorate.example"))
            .run(
                new DraftMeeting.Request(
                    MeetingType.STRATEGY,
                    List.of(ConsideredChild.included(mia.id())),
                    "",
                    Optional.empty()),
                convenor);
    new ChooseSlot(desk, limits)
        .run(
            new ChooseSlot.Request(
                draft,
                Optional.empty(),
                slot(LocalDateTime.of(2025, 11, 6, 10, 0)),
                Mode.MEETING,
                Optional.empty()),
            convenor);
    return draft;
  }

  private void fillGaps(MeetingId draft) {
    check(draft)
        .missing()
        .forEach(line -> leaveOff(draft, line.key(), LeftOff.Reason.NOT_IDENTIFIED_IN_TIME));
  }

  private void leaveOff(MeetingId draft, String line, LeftOff.Reason reason) {
    keep()
        .run(
            new KeepList.Request(draft, Optional.empty(), new KeepList.LeaveOff(line, reason, "")),
            convenor);
  }

  private String keyOf(MeetingId draft, Sector sector) {
    return check(draft).list().lines().stream()
        .filter(line -> line.sector() == sector)
        .findFirst()
        .orElseThrow()
        .key();
  }

  private Meeting.Scheduled schedule(MeetingId draft) {
    return new ScheduleMeeting(
            desk, list, limits, new LeadNames(new MemoryLeads(), cast.inProfessionals()))
        .run(new ScheduleMeeting.Request(draft, Optional.empty()), convenor);
  }

  private CheckMeeting.Report check(MeetingId draft) {
    return new CheckMeeting(desk, list, limits, children, RULES).run(draft, convenor);
  }

  private KeepList keep() {
    return new KeepList(
        desk, list, new Contacts(agencies(), MemoryProfessionals.holding(cast.professionals)));
  }

  private Agencies agencies() {
    return MemoryAgencies.holding(cast.agencies);
  }

  private InvitationLists lists() {
    List<Agency> all = new ArrayList<>(cast.agencies);
    all.add(nurses);
    return new InvitationLists(
        children,
        new MemoryCircumstances(),
        new MemoryInvolvements(),
        new MemoryDirectories(all, cast.professionals),
        RULES);
  }

  private static void assertProblem(Runnable act, MeetingProblem problem) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.problem()).isEqualTo(problem));
  }
}
