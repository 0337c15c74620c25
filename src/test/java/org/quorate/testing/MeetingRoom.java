package org.quorate.testing;

import static org.quorate.testing.ChildBuilder.aChild;
import static org.quorate.testing.MeetingBuilder.LONDON;
import static org.quorate.testing.MeetingBuilder.NOW;
import static org.quorate.testing.MeetingBuilder.aMeeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Role;
import org.quorate.agency.Agency;
import org.quorate.child.Child;
import org.quorate.child.ChildLog;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Actor;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.ConcludeMeeting;
import org.quorate.meeting.DraftList;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingDesk;
import org.quorate.meeting.MeetingFile;
import org.quorate.meeting.MeetingLimits;
import org.quorate.meeting.Minutes;
import org.quorate.meeting.PlanDecisions;
import org.quorate.meeting.ReadMeeting;
import org.quorate.meeting.RecordAttendance;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.network.InvitationLists;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;
import org.quorate.web.meeting.About;
import org.quorate.web.meeting.Opened;
import org.quorate.web.meeting.Sight;

/**
 * A strategy meeting about Mia that has been sent to the police, her surgery and social care, and
 * everything that people do with it, without a database.
 */
public final class MeetingRoom {
  public static final Rulebook RULES = RulebookReader.readDefault();

  /** After the meeting. */
  public static final Instant AFTERWARDS = Instant.parse("2025-11-06T12:00:00Z");

  public final Cast cast = new Cast();
  public final TestClock clock = new TestClock(NOW);
  public final FiredFacts facts = new FiredFacts();
  public final Child mia =
      aChild()
          .referredToAs("Q-4TZ9")
          .withGp(cast.surgery)
          .allocatedTo(cast.amina, "Team North")
          .build();
  public final Meeting meeting =
      aMeeting()
          .about(mia.id())
          .inviting(cast.policeChildProtection, cast.surgery)
          .inviting(cast.socialCare, cast.amina)
          .scheduled();

  private final Caller convenor = Callers.a(Role.SERVICE_MANAGER);
  private final MemoryMeetings meetings = MemoryMeetings.holding(meeting);
  private final MemoryChildren children = MemoryChildren.holding(mia);
  private final MemoryDeadlines deadlines = new MemoryDeadlines();
  private final Guard guard = Guard.over(List.of((reader, asked) -> Set.copyOf(asked)));
  private final MeetingDesk desk = new MeetingDesk(guard, meetings, clock, LONDON, facts);

  public Opened opened(Caller reader) {
    return new Opened(
        read(reader),
        Map.of(mia.id(), new About(mia.id(), "Mia", mia.reference().value())),
        Sight.of(reader));
  }

  public MeetingFile read(Caller reader) {
    InvitationLists lists =
        new InvitationLists(
            children,
            new MemoryCircumstances(),
            new MemoryInvolvements(),
            new MemoryDirectories(cast.agencies, cast.professionals),
            RULES);
    return new ReadMeeting(
            desk,
            new DraftList(lists, desk, children -> Map.of()),
            new MeetingLimits(deadlines, RULES, desk),
            RULES)
        .run(meeting.id(), "meeting", reader);
  }

  public Invitation of(Agency agency) {
    return meeting.invitations().stream()
        .filter(i -> i.agency().equals(Optional.of(agency.id())))
        .findFirst()
        .orElseThrow();
  }

  public void answers(Agency agency, Answer answer, String comment) {
    Invitation invitation = of(agency);
    Actor actor =
        new Actor(Actor.Kind.REPLY_LINK, Optional.of(invitation.id().value()), "Invitation", "");
    new RecordReply(meetings, guard, clock, facts)
        .run(
            new RecordReply.Request(
                invitation.id(),
                answer,
                comment,
                Optional.empty(),
                meeting.sequence(),
                clock.instant(),
                Reply.Channel.LINK,
                Reply.Trust.SECRET,
                Optional.empty()),
            new Caller(
                Optional.empty(),
                "Invitation",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                actor));
  }

  /** Everybody came but these, who sent apologies. */
  public void attendedWithout(Agency... absent) {
    List<Agency> away = List.of(absent);
    clock.passes(Duration.between(clock.instant(), AFTERWARDS));
    new RecordAttendance(desk)
        .run(
            new RecordAttendance.Request(
                meeting.id(),
                Optional.empty(),
                meeting.invitations().stream()
                    .map(
                        i ->
                            new RecordAttendance.Seated(
                                i.id(),
                                away.stream().anyMatch(a -> i.agency().equals(Optional.of(a.id())))
                                    ? Attendance.APOLOGIES
                                    : Attendance.PRESENT,
                                ""))
                    .toList()),
            convenor);
  }

  public void concluded(Minutes.Content content) {
    ChildLog log = new ChildLog(new MemoryMilestones(), deadlines, RULES, LONDON, clock, facts);
    new ConcludeMeeting(
            desk,
            RULES,
            new RecordMilestone(guard, children, log),
            new PlanDecisions(new MemoryPlans(), null, null, null))
        .run(new ConcludeMeeting.Request(meeting.id(), Optional.empty(), content), convenor);
  }
}
