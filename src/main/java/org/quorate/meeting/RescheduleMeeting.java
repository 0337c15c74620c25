package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/**
 * Moves a meeting in time or place; everybody asked is told, and answers to another time are asked
 * for again.
 */
@ApplicationScoped
public class RescheduleMeeting {
  private MeetingDesk desk;
  private MeetingLimits limits;

  /** For CDI's proxy only. */
  protected RescheduleMeeting() {}

  @Inject
  public RescheduleMeeting(MeetingDesk desk, MeetingLimits limits) {
    this.desk = desk;
    this.limits = limits;
  }

  @Transactional
  public Meeting.Rescheduled run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    Optional<Late> late = limits.lateness(meeting, request.slot(), request.mode(), request.late());
    Meeting.Rescheduled moved =
        meeting.reschedule(request.slot(), request.mode(), late, caller.actor(), desk.instant());
    desk.tell(moved);
    return moved;
  }

  /** When, where and how from now on. */
  public record Request(
      MeetingId meeting, Optional<Integer> seen, Slot slot, Mode mode, Optional<Late> late) {}
}
