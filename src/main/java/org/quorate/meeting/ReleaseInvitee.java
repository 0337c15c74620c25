package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.network.LeftOff;

/**
 * Takes somebody off who was asked. Their calendar is told, and only theirs; who must be at the
 * table is taken off with a reason only.
 */
@ApplicationScoped
public class ReleaseInvitee {
  private MeetingDesk desk;

  /** For CDI's proxy only. */
  protected ReleaseInvitee() {}

  @Inject
  public ReleaseInvitee(MeetingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    LeftOff why = Reasons.checked(meeting.type(), request.reason(), request.words(), caller);
    desk.tell(meeting.release(request.invitation(), why, caller.actor(), desk.instant()));
  }

  /** Whom, and why. */
  public record Request(
      MeetingId meeting,
      Optional<Integer> seen,
      InvitationId invitation,
      LeftOff.Reason reason,
      String words) {}
}
