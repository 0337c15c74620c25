package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.quorate.child.ChildId;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.mail.InviteSnapshot.News;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.Meeting;
import org.quorate.outbox.Outbox;
import org.quorate.outbox.OutgoingMessage;

/**
 * Turns what happened to a meeting into one message for each person whom it concerns, inside the
 * transaction in which it happened. Only what the organiser's side changed is told: one invitee's
 * answer is nobody else's mail. A cancellation goes to those who had the invitation and to nobody
 * else.
 */
@ApplicationScoped
public class InvitePost {
  private Outbox outbox;
  private TypedText typed;

  protected InvitePost() {}

  @Inject
  public InvitePost(Outbox outbox, TypedText typed) {
    this.outbox = outbox;
    this.typed = typed;
  }

  void scheduled(@Observes Meeting.Scheduled fact) {
    refuseNames(fact.card(), fact.children());
    tell(News.ASKED, fact.card(), null, fact.invitees(), fact.children(), fact.at());
  }

  void rescheduled(@Observes Meeting.Rescheduled fact) {
    refuseNames(fact.card(), fact.children());
    News news =
        fact.before().start().equals(fact.card().slot().start()) ? News.RELOCATED : News.MOVED;
    InviteSnapshot.Time before = InviteSnapshot.Time.of(fact.before());
    tell(news, fact.card(), before, fact.invitees(), fact.children(), fact.at());
  }

  void amended(@Observes Meeting.Amended fact) {
    fact.card()
        .ifPresent(
            card -> {
              refuseNames(card, fact.children());
              tell(News.AMENDED, card, null, fact.invitees(), fact.children(), fact.at());
            });
  }

  void leadChanged(@Observes Meeting.LeadChanged fact) {
    tell(News.LED, fact.card(), null, fact.invitees(), fact.children(), fact.at());
  }

  void cancelled(@Observes Meeting.Cancelled fact) {
    fact.card()
        .ifPresent(
            card -> tell(News.CALLED_OFF, card, null, fact.invitees(), fact.children(), fact.at()));
  }

  void asked(@Observes Meeting.InviteeAsked fact) {
    refuseNames(fact.card(), fact.children());
    tell(News.ASKED, fact.card(), null, List.of(fact.invitee()), fact.children(), fact.at());
  }

  void released(@Observes Meeting.InviteeReleased fact) {
    tell(News.RELEASED, fact.card(), null, List.of(fact.invitee()), fact.children(), fact.at());
  }

  /** The invitation as it stands now, once more to one invitee. */
  void again(Invitation invitation, Instant now) {
    Meeting meeting = invitation.meeting();
    Meeting.Invitee invitee =
        new Meeting.Invitee(
            invitation.id(),
            invitation.code(),
            invitation.addressee(),
            invitation.address().orElseThrow(),
            invitation.organisation(),
            invitation.sector());
    tell(News.ASKED, meeting.card(), null, List.of(invitee), meeting.children(), now);
  }

  private void refuseNames(Meeting.Card card, Collection<ChildId> children) {
    typed.refuseNames(children, card.slot(), card.note());
  }

  private void tell(
      News news,
      Meeting.Card card,
      InviteSnapshot.Time before,
      List<Meeting.Invitee> invitees,
      Collection<ChildId> children,
      Instant at) {
    List<ChildId> about = children.stream().toList();
    outbox.put(
        invitees.stream()
            .map(
                invitee ->
                    new OutgoingMessage(
                        Uuid7.at(at),
                        SmtpCarrier.NAME,
                        lane(invitee.id()),
                        invitee.address().value(),
                        Subject.meeting(card.id().value()),
                        InviteSnapshot.of(
                                news,
                                card,
                                before,
                                InviteSnapshot.Addressee.of(invitee),
                                about.stream(),
                                at)
                            .json(),
                        at))
            .toList());
  }

  /** What is told to one invitee stays in its order. */
  public static String lane(InvitationId invitation) {
    return invitation.value().toString();
  }
}
