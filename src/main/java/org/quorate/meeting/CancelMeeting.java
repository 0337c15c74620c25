package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;

/**
 * Calls a meeting off, or drops a draft. Everybody who was asked is told; the clock that the
 * meeting was to stop runs on.
 */
@ApplicationScoped
public class CancelMeeting {
  private MeetingDesk desk;

  /** For CDI's proxy only. */
  protected CancelMeeting() {}

  @Inject
  public CancelMeeting(MeetingDesk desk) {
    this.desk = desk;
  }

  /**
   * Cancels it.
   *
   * @throws Rejected {@code REASON_MISSING} where people had been invited and nobody says why not
   */
  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    if (meeting.state() == MeetingState.SCHEDULED && request.reason().isBlank()) {
      throw new Rejected(MeetingProblem.REASON_MISSING, "reason");
    }
    desk.tell(meeting.cancel(request.reason(), caller.actor(), desk.instant()));
  }

  /** Why, in words for the record; they are not sent. */
  public record Request(MeetingId meeting, Optional<Integer> seen, String reason) {}
}
