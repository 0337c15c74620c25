package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/** Writes down who was there, and how; may be done in parts and put right until it is concluded. */
@ApplicationScoped
public class RecordAttendance {
  private MeetingDesk desk;

  /** For CDI's proxy only. */
  protected RecordAttendance() {}

  @Inject
  public RecordAttendance(MeetingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.CONCLUDE_MEETING, request.seen(), caller);
    desk.tell(meeting.attended(request.seats(), caller.actor(), desk.instant()));
  }

  /** Who was there. */
  public record Request(MeetingId meeting, Optional<Integer> seen, List<Seated> seats) {
    public Request {
      seats = List.copyOf(seats);
    }
  }

  /**
   * One seat.
   *
   * @param by who sat there, where it was not the addressee; may be empty
   */
  public record Seated(InvitationId invitation, Attendance how, String by) {}
}
