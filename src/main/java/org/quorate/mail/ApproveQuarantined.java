package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.meeting.ReplyOutcome;

/**
 * Somebody looked at a quarantined message and vouches for it: the answer in it, or the one they
 * read out of it, is recorded as if it had come in trusted.
 */
@ApplicationScoped
public class ApproveQuarantined {
  private ArrivedMails arrived;
  private Meetings meetings;
  private RecordReply recordReply;
  private Guard guard;
  private Clock clock;
  private Event<Fact> facts;

  protected ApproveQuarantined() {}

  @Inject
  public ApproveQuarantined(
      ArrivedMails arrived,
      Meetings meetings,
      RecordReply recordReply,
      Guard guard,
      Clock clock,
      Event<Fact> facts) {
    this.arrived = arrived;
    this.meetings = meetings;
    this.recordReply = recordReply;
    this.guard = guard;
    this.clock = clock;
    this.facts = facts;
  }

  /**
   * @param invitation whose answer it is, where the message does not tell or tells wrongly
   * @param answer what it says, where it was written in words
   * @param why they believe it, for whoever looks later
   */
  public record Request(
      UUID mail, Optional<InvitationId> invitation, Optional<Answer> answer, String why) {}

  @Transactional
  public ReplyOutcome run(Request request, Caller caller) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    guard.require(caller, Permission.JUDGE_QUARANTINE);
    ArrivedMail mail = Quarantine.mail(arrived, meetings, guard, request.mail(), caller);
    InvitationId whose =
        request
            .invitation()
            .or(mail::invitation)
            .orElseThrow(() -> new Rejected(MailProblem.NO_INVITATION, "invitation"));
    Answer answer =
        request
            .answer()
            .or(mail::answer)
            .orElseThrow(() -> new Rejected(MailProblem.NO_ANSWER, "answer"));
    Invitation invitation =
        meetings.findInvitation(whose).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    Quarantine.mustHaveBusiness(guard, caller, invitation.meeting());
    int sequence = mail.answer().isPresent() ? mail.sequence() : invitation.meeting().sequence();
    Judgement.Said said =
        new Judgement.Said(answer, mail.comment(), mail.delegate(), sequence, mail.dtstamp());
    ArrivedMail.Judged judged =
        mail.approve(invitation.meeting().id(), whose, answer, request.why(), caller.actor(), now);
    ReplyOutcome outcome =
        recordReply.run(
            TakeInMail.request(mail, invitation, said, Reply.Trust.AUTHENTICATED), caller);
    mail.became(outcome);
    facts.fire(judged);
    return outcome;
  }
}
