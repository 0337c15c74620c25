package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.rulebook.MeetingType;

/**
 * Opens the draft of the meeting that follows: same children, same chair, the list worked out anew
 * with everybody who was asked this time on it.
 */
@ApplicationScoped
public class BookFollowUp {
  private MeetingDesk desk;
  private DraftMeeting drafts;

  /** For CDI's proxy only. */
  protected BookFollowUp() {}

  @Inject
  public BookFollowUp(MeetingDesk desk, DraftMeeting drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  @Transactional
  public MeetingId run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, Optional.empty(), caller);
    return drafts.run(
        new DraftMeeting.Request(
            request.type(),
            meeting.considered(),
            meeting.convenor().telephone(),
            Optional.of(meeting.id())),
        caller);
  }

  /** After which meeting, and what kind the next one is. */
  public record Request(MeetingId meeting, MeetingType type) {}
}
