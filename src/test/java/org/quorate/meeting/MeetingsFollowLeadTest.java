package org.quorate.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.MeetingBuilder.LONDON;
import static org.quorate.testing.MeetingBuilder.NOW;
import static org.quorate.testing.MeetingBuilder.aMeeting;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Guard;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.LeadFact;
import org.quorate.plan.lead.LeadFacts;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.testing.Cast;
import org.quorate.testing.FiredFacts;
import org.quorate.testing.MemoryLeads;
import org.quorate.testing.MemoryMeetings;
import org.quorate.testing.TestClock;

class MeetingsFollowLeadTest {
  private final Cast cast = new Cast();
  private final ChildId mia = new ChildId(new UUID(0x7000L, 0x8000000000000001L));
  private final MemoryLeads leads = new MemoryLeads();
  private final FiredFacts facts = new FiredFacts();
  private final LeadNames names = new LeadNames(leads, cast.inProfessionals());

  @Test
  void everybody_asked_is_told_the_new_name_under_the_same_uid() {
    Meeting meeting =
        aMeeting()
            .about(mia)
            .inviting(cast.policeChildProtection, cast.surgery)
            .inviting(cast.socialCare, cast.amina)
            .scheduled();
    String uid = meeting.uid();

    handOver(meeting);

    Meeting.LeadChanged told = only(Meeting.LeadChanged.class);
    assertThat(told.card().uid()).isEqualTo(uid);
    assertThat(told.card().sequence()).isEqualTo(1);
    assertThat(told.card().lead()).isEqualTo("Callum Reid");
    assertThat(told.invitees())
        .extracting(Meeting.Invitee::organisation)
        .containsExactlyInAnyOrder(cast.policeChildProtection.name(), cast.surgery.name());
  }

  @Test
  void the_seat_of_the_old_lead_passes_to_the_new_one() {
    Meeting meeting = aMeeting().about(mia).inviting(cast.socialCare, cast.amina).scheduled();

    handOver(meeting);

    assertThat(only(Meeting.InviteeReleased.class).invitee().name()).isEqualTo("Amina Yusuf");
    Meeting.InviteeAsked asked = only(Meeting.InviteeAsked.class);
    assertThat(asked.invitee().name()).isEqualTo("Callum Reid");
    assertThat(asked.card().sequence()).isEqualTo(1);
    assertThat(meeting.sequence()).isEqualTo(1);
  }

  @Test
  void what_was_convened_in_the_old_leads_name_is_convened_in_the_new_ones() {
    Meeting meeting = aMeeting().about(mia).inviting(cast.surgery).scheduled();
    Meeting own =
        aMeeting().about(mia).convenedBy("Amina Yusuf").inviting(cast.surgery).scheduled();

    handOver(meeting, own);

    assertThat(meeting.convenor().name()).isEqualTo("Tomasz Nowak");
    assertThat(own.convenor().name()).isEqualTo("Callum Reid");
  }

  @Test
  void answers_stand_because_the_time_does() {
    Meeting meeting = aMeeting().about(mia).inviting(cast.surgery).scheduled();
    int asked = meeting.timeSequence();

    handOver(meeting);

    assertThat(meeting.timeSequence()).isEqualTo(asked);
  }

  @Test
  void what_is_over_or_a_draft_or_about_another_child_is_left_alone() {
    Meeting draft = aMeeting().about(mia).inviting(cast.surgery).draft();
    Meeting past =
        aMeeting()
            .about(mia)
            .asOf(NOW.minusSeconds(86_400 * 14))
            .at(LocalDateTime.of(2025, 10, 28, 10, 0))
            .inviting(cast.surgery)
            .scheduled();
    Meeting other =
        aMeeting().about(new ChildId(new UUID(0x7000L, 7))).inviting(cast.surgery).scheduled();

    handOver(draft, past, other);

    assertThat(facts.all()).isEmpty();
    assertThat(List.of(draft.sequence(), past.sequence(), other.sequence())).containsOnly(0);
  }

  /** From Amina to Callum. */
  private void handOver(Meeting... meetings) {
    LeadHistory history = LeadHistory.begin(mia, NOW);
    history.appoint(cast.amina.id(), LeadChange.FIRST_NAMED, "", NOW, Actor.SERVICE, NOW);
    UUID offered =
        history
            .propose(
                new HandOver.Offer(
                    cast.callum.id(), HandOver.Effect.AT_ONCE, LeadChange.CASELOAD, ""),
                Actor.SERVICE,
                NOW)
            .handOver();
    List<LeadFact> happened =
        history.accept(offered, new LeadHistory.Acceptance("Callum Reid", ""), Actor.SERVICE, NOW);
    leads.store(history);
    MeetingDesk desk =
        new MeetingDesk(
            Guard.over(List.of((reader, asked) -> Set.copyOf(asked))),
            MemoryMeetings.holding(meetings),
            new TestClock(NOW),
            LONDON,
            facts);
    MeetingsFollowLead follow =
        new MeetingsFollowLead(
            desk,
            new Contacts(cast.inAgencies(), cast.inProfessionals()),
            cast.inProfessionals(),
            names);
    happened.stream()
        .filter(LeadFacts.HandedOver.class::isInstance)
        .map(LeadFacts.HandedOver.class::cast)
        .forEach(follow::handedOver);
  }

  private <F extends Fact> F only(Class<F> kind) {
    return facts.all().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce(
            (one, two) -> {
              throw new AssertionError("twice: " + kind);
            })
        .orElseThrow();
  }
}
