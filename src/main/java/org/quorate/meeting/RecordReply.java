package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Reply.Channel;
import org.quorate.meeting.Reply.Delegate;
import org.quorate.meeting.Reply.Trust;

/**
 * Takes in one answer, from a calendar program, a reply link or somebody signed in. Whatever
 * arrives is kept; what becomes of it is said. It costs the same whether five or five hundred
 * people were asked.
 */
@ApplicationScoped
public class RecordReply {
  private final Meetings meetings;
  private final Guard guard;
  private final Clock clock;
  private final Event<Fact> facts;

  /** For CDI's proxy only. */
  protected RecordReply() {
    this(null, null, null, null);
  }

  @Inject
  public RecordReply(Meetings meetings, Guard guard, Clock clock, Event<Fact> facts) {
    this.meetings = meetings;
    this.guard = guard;
    this.clock = clock;
    this.facts = facts;
  }

  /**
   * Records the answer and says what became of it.
   *
   * @throws Rejected {@code NOT_FOUND} where there is no such invitation; {@code REPLY_TOO_LATE}
   *     for a person (not a calendar) who answers a meeting that is over or that no longer asks
   *     them; {@code DELEGATE_MISSING} where a person says a colleague comes and not who
   */
  @Transactional
  public ReplyOutcome run(Request request, Caller caller) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Invitation invitation =
        meetings
            .holdInvitation(request.invitation())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    mayAnswer(caller, invitation);
    if (request.channel() != Channel.CALENDAR) {
      refuseWhatAPersonCanMend(request, invitation);
    }
    Reply reply =
        new Reply(
            invitation.id(),
            new Reply.Said(
                request.answer(),
                request.comment(),
                request.delegate(),
                request.sequence(),
                request.dtstamp().truncatedTo(ChronoUnit.MICROS),
                request.channel(),
                request.trust(),
                request.mail()),
            now);
    ReplyOutcome outcome = invitation.hear(reply);
    meetings.store(reply);
    Meeting meeting = invitation.meeting();
    facts.fire(
        new Meeting.ReplyRecorded(
            caller.actor(),
            now,
            meeting.id(),
            meeting.children(),
            invitation.id(),
            request.answer(),
            outcome));
    if (outcome == ReplyOutcome.APPLIED) {
      askDeputyOfTheSameHouse(invitation, reply, caller, now);
    }
    return outcome;
  }

  /**
   * A colleague at the same mail domain is asked at once; anybody else waits for the convenor,
   * because an invitation tells that there is a meeting.
   */
  private void askDeputyOfTheSameHouse(
      Invitation principal, Reply reply, Caller caller, Instant now) {
    Optional<Delegate> colleague =
        reply
            .delegate()
            .filter(d -> reply.answer() == Answer.DELEGATED)
            .filter(d -> principal.address().filter(a -> sameHouse(a, d.address())).isPresent())
            .filter(d -> !meetings.isAsked(principal.meeting().id(), d.address()));
    colleague.ifPresent(
        delegate -> {
          Invitation deputy = new Invitation(principal, delegate, principal.addressee(), now);
          meetings.store(deputy);
          Meeting meeting = principal.meeting();
          facts.fire(
              new Meeting.InviteeAsked(
                  caller.actor(), now, meeting.card(), meeting.children(), deputy.invitee()));
        });
  }

  private static boolean sameHouse(EmailAddress one, EmailAddress other) {
    return one.domain().equals(other.domain());
  }

  /** Holders of a link and calendars bring their secret; people who are signed in, their role. */
  private void mayAnswer(Caller caller, Invitation invitation) {
    if (caller.actor().kind() != Actor.Kind.PERSON) {
      return;
    }
    boolean own =
        guard.allows(caller, Permission.REPLY_FOR_OWN_AGENCY)
            && invitation.agency().isPresent()
            && caller.agency().equals(invitation.agency().map(a -> a.value()));
    if (!own) {
      ChildrenGuard.require(
          guard, caller, Permission.ARRANGE_MEETING, invitation.meeting().children());
    }
  }

  private static void refuseWhatAPersonCanMend(Request request, Invitation invitation) {
    if (!invitation.isInvited() || invitation.meeting().state() != MeetingState.SCHEDULED) {
      throw new Rejected(MeetingProblem.REPLY_TOO_LATE);
    }
    if (request.answer() == Answer.DELEGATED && request.delegate().isEmpty()) {
      throw new Rejected(MeetingProblem.DELEGATE_MISSING, "delegate");
    }
  }

  /**
   * One answer.
   *
   * @param comment may be empty
   * @param sequence the SEQUENCE that was answered; from a link or page the meeting's present one
   * @param dtstamp when it was said, by the sender's clock
   * @param mail the stored mail it came in
   */
  public record Request(
      InvitationKey invitation,
      Answer answer,
      String comment,
      Optional<Delegate> delegate,
      int sequence,
      Instant dtstamp,
      Channel channel,
      Trust trust,
      Optional<UUID> mail) {
    public Request {
      Objects.requireNonNull(invitation);
      Objects.requireNonNull(answer);
      comment = Objects.requireNonNull(comment).strip();
      Objects.requireNonNull(delegate);
      Objects.requireNonNull(dtstamp);
      Objects.requireNonNull(channel);
      Objects.requireNonNull(trust);
      Objects.requireNonNull(mail);
    }
  }
}
