package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;

/** Somebody looks at a reply that nobody could verify and says whether it counts. */
@ApplicationScoped
public class JudgeReply {
  private MeetingDesk desk;

  /** For CDI's proxy only. */
  protected JudgeReply() {}

  @Inject
  public JudgeReply(MeetingDesk desk) {
    this.desk = desk;
  }

  /** What became of it: {@code REFUSED}, or what its place in the order of replies makes of it. */
  @Transactional
  public ReplyOutcome run(Request request, Caller caller) {
    desk.guard().require(caller, Permission.JUDGE_QUARANTINE);
    Reply reply =
        desk.meetings()
            .findReply(request.reply())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    Invitation invitation =
        desk.meetings()
            .holdInvitation(reply.invitation())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    Meeting meeting = invitation.meeting();
    ChildrenGuard.require(desk.guard(), caller, Permission.JUDGE_QUARANTINE, meeting.children());
    Instant now = desk.instant();
    reply.judged(caller.name(), now);
    ReplyOutcome outcome =
        request.genuine() ? invitation.weigh(reply) : reply.became(ReplyOutcome.REFUSED);
    desk.tell(
        new Meeting.ReplyRecorded(
            caller.actor(),
            now,
            meeting.id(),
            meeting.children(),
            invitation.id(),
            reply.answer(),
            outcome));
    return outcome;
  }

  /** Which reply, and whether it is taken for the invitee's own. */
  public record Request(UUID reply, boolean genuine) {}
}
