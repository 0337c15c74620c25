package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/** Edits the words of a meeting. Nobody is mailed unless that is asked for. */
@ApplicationScoped
public class AmendMeeting {
  private MeetingDesk desk;

  /** For CDI's proxy only. */
  protected AmendMeeting() {}

  @Inject
  public AmendMeeting(MeetingDesk desk) {
    this.desk = desk;
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    desk.tell(
        meeting.amend(
            request.note(), request.agenda(), request.tell(), caller.actor(), desk.instant()));
  }

  /** The words; {@code tell} to send everybody asked an update. */
  public record Request(
      MeetingId meeting, Optional<Integer> seen, String note, String agenda, boolean tell) {}
}
