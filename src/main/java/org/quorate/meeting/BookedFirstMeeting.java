package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.quorate.child.ChildId;
import org.quorate.plan.ending.BookedMeeting;
import org.quorate.plan.ending.FirstMeetingBooked;
import org.quorate.rulebook.MeetingType;

/** Tells the room of plans whether a child-in-need meeting is booked. */
@ApplicationScoped
public class BookedFirstMeeting implements FirstMeetingBooked {
  private static final Set<MeetingType> IN_NEED =
      Set.of(MeetingType.CIN_PLANNING, MeetingType.CIN_REVIEW);

  private Meetings meetings;

  /** For CDI's proxy only. */
  protected BookedFirstMeeting() {}

  @Inject
  public BookedFirstMeeting(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public Optional<BookedMeeting> nextInNeed(ChildId child, Instant now) {
    return meetings.ahead(child, now).stream()
        .filter(meeting -> IN_NEED.contains(meeting.type()))
        .findFirst()
        .map(
            meeting ->
                new BookedMeeting(
                    meeting.id().value(),
                    meeting.reference(),
                    meeting.card().slot().startsAt(),
                    (int) meeting.invitations().stream().filter(Invitation::isInvited).count()));
  }
}
