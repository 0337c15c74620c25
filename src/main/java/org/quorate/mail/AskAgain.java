package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Meetings;
import org.quorate.outbox.Outbox;

/**
 * Sends one invitee the invitation as it stands now: when somebody on the meeting page asks for it,
 * when their calendar asks (REFRESH), or when it proposed another time, so that it shows the true
 * one again. Calendars are answered at most once in a while, or two machines would talk all night.
 */
@ApplicationScoped
public class AskAgain {
  private Meetings meetings;
  private InvitePost post;
  private Outbox outbox;
  private PostOffice office;
  private Guard guard;
  private Clock clock;

  protected AskAgain() {}

  @Inject
  public AskAgain(
      Meetings meetings,
      InvitePost post,
      Outbox outbox,
      PostOffice office,
      Guard guard,
      Clock clock) {
    this.meetings = meetings;
    this.post = post;
    this.outbox = outbox;
    this.office = office;
    this.guard = guard;
    this.clock = clock;
  }

  /** Whom to ask again. */
  public record Request(InvitationId invitation) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Invitation invitation = invitation(request.invitation());
    invitation
        .meeting()
        .children()
        .forEach(child -> guard.require(caller, Permission.ARRANGE_MEETING, child.value()));
    if (!isAsked(invitation)) {
      throw new Rejected(MailProblem.NOT_ASKED);
    }
    post.again(invitation, now());
  }

  /** As a calendar asks it: not while the last one is under way or has only just left. */
  void unlessJustAsked(InvitationId which) {
    Invitation invitation = invitation(which);
    Instant now = now();
    if (isAsked(invitation)
        && !outbox.isBusy(InvitePost.lane(which), now.minus(office.loopGuard()))) {
      post.again(invitation, now);
    }
  }

  private Invitation invitation(InvitationId which) {
    return meetings.findInvitation(which).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private static boolean isAsked(Invitation invitation) {
    return invitation.isInvited() && invitation.meeting().state() == MeetingState.SCHEDULED;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
