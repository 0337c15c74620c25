package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.MeetingFile;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.ReadMeeting;

/** Opens a meeting for its page and for the forms around it. */
@RequestScoped
public class OpenMeetings {
  private final ReadMeeting readMeeting;
  private final Abouts abouts;
  private final Guard guard;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected OpenMeetings() {
    this(null, null, null, null);
  }

  @Inject
  public OpenMeetings(ReadMeeting readMeeting, Abouts abouts, Guard guard, CurrentCaller caller) {
    this.readMeeting = readMeeting;
    this.abouts = abouts;
    this.guard = guard;
    this.caller = caller;
  }

  /**
   * For reading.
   *
   * @param page what is shown, for the trail
   */
  public Opened open(UUID id, String page) {
    MeetingFile file = readMeeting.run(new MeetingId(id), page, caller.get());
    List<ChildId> children =
        file.meeting().considered().stream().map(ConsideredChild::child).toList();
    return new Opened(file, abouts.run(children, page, caller.get()), Sight.of(caller.get()));
  }

  /** For a form of those who may do that; throws 403 for others, 409 where it is not scheduled. */
  public Opened scheduled(UUID id, Permission needed) {
    Opened opened = allowed(id, needed);
    if (opened.meeting().state() != MeetingState.SCHEDULED) {
      throw new Rejected(MeetingProblem.NOT_SCHEDULED);
    }
    return opened;
  }

  /** As above, in whatever state it is. */
  public Opened allowed(UUID id, Permission needed) {
    guard.require(caller.get(), needed);
    return open(id, "meeting");
  }

  /** One of its invitations; throws 404 where there is no such one. */
  public static Invitation invitation(Opened opened, UUID id) {
    return opened
        .meeting()
        .invitation(new InvitationId(id))
        .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }
}
