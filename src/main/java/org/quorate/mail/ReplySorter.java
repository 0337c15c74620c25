package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.agency.Professionals;
import org.quorate.itip.Method;
import org.quorate.itip.ParticipationStatus;
import org.quorate.itip.ProposedTime;
import org.quorate.itip.ReadReply;
import org.quorate.kernel.EmailAddress;
import org.quorate.mail.ArrivedMail.Kind;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.Reply;

/**
 * Judges an arrived message: whose answer it is, and whether to believe it. First the secret in the
 * address it was sent to, then UID and ATTENDEE, then the known former addresses of the person.
 * Believed is only who shows the secret as the person asked, or whose domain has signed. All else
 * is for people to look at: a FROM is easily forged, and a forwarded invitation carries its secret
 * along.
 */
@ApplicationScoped
public class ReplySorter {
  private static final Pattern OUR_UID =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@.+");

  private SecretAddress secrets;
  private Meetings meetings;
  private Professionals professionals;

  protected ReplySorter() {}

  @Inject
  public ReplySorter(SecretAddress secrets, Meetings meetings, Professionals professionals) {
    this.secrets = secrets;
    this.meetings = meetings;
    this.professionals = professionals;
  }

  /** What to make of it; reports of the mail system are not for here. */
  Judgement judge(ReadMail mail, Instant now) {
    Optional<Invitation> secret = bySecret(mail);
    if (mail.events().isEmpty()) {
      return withoutEvent(mail, secret);
    }
    ReadReply event = newest(mail, secret);
    Optional<Meeting> meeting = secret.map(Invitation::meeting).or(() -> byUid(event.uid()));
    if (meeting.isEmpty()) {
      return doubtful(Concern.UNKNOWN_MEETING);
    }
    Optional<Invitation> whose = secret.or(() -> byAddress(meeting.get(), mail, event));
    Judgement judgement =
        whose
            .map(invitation -> judged(mail, event, invitation, secret.isPresent()))
            .orElseGet(() -> doubtful(Concern.FORWARDED).about(meeting.get().id()));
    return judgement
        .saying(said(mail, event, now))
        .proposing(event.proposed().map(ProposedTime::written).orElse(""));
  }

  private Judgement judged(
      ReadMail mail, ReadReply event, Invitation invitation, boolean hasSecret) {
    Judgement base =
        concern(mail, event, invitation, hasSecret)
            .map(ReplySorter::doubtful)
            .orElse(Judgement.taken(Kind.REPLY))
            .trusted(hasSecret ? Reply.Trust.SECRET : Reply.Trust.AUTHENTICATED);
    return base.about(invitation.meeting().id(), invitation.id());
  }

  private Optional<Concern> concern(
      ReadMail mail, ReadReply event, Invitation invitation, boolean hasSecret) {
    Method method = event.method().orElse(Method.REPLY);
    if (!event.uid().isEmpty() && !event.uid().equalsIgnoreCase(invitation.meeting().uid())) {
      return Optional.of(Concern.OTHER_MEETING);
    }
    if (method == Method.COUNTER) {
      return Optional.of(Concern.OTHER_TIME_PROPOSED);
    }
    if (method != Method.REPLY) {
      return Optional.of(Concern.NOT_A_REPLY);
    }
    if (answer(event).isEmpty()) {
      return Optional.of(Concern.NO_ANSWER);
    }
    List<EmailAddress> speakers = speakers(mail, event);
    boolean own = speakers.stream().anyMatch(address -> isOf(invitation, address));
    if (!own) {
      boolean colleague = speakers.stream().anyMatch(address -> isColleague(invitation, address));
      return Optional.of(colleague ? Concern.SAME_AGENCY : Concern.FORWARDED);
    }
    return hasSecret || isSigned(mail, invitation)
        ? Optional.empty()
        : Optional.of(Concern.UNVERIFIED);
  }

  private static Judgement withoutEvent(ReadMail mail, Optional<Invitation> secret) {
    if (mail.automatic()) {
      return about(Judgement.taken(Kind.AUTO_REPLY), secret);
    }
    Concern concern = secret.isPresent() ? Concern.WORDS_ONLY : Concern.ORDINARY_MAIL;
    return about(Judgement.doubtful(Kind.WORDS, concern), secret);
  }

  private static Judgement about(Judgement judgement, Optional<Invitation> secret) {
    return secret
        .map(invitation -> judgement.about(invitation.meeting().id(), invitation.id()))
        .orElse(judgement);
  }

  private static Judgement doubtful(Concern concern) {
    return Judgement.doubtful(Kind.REPLY, concern);
  }

  /** The address it was sent to, or the one its calendar object is addressed to. */
  private Optional<Invitation> bySecret(ReadMail mail) {
    List<EmailAddress> addresses = new ArrayList<>(mail.recipients());
    mail.events().forEach(event -> event.organiser().ifPresent(addresses::add));
    return addresses.stream()
        .flatMap(address -> secrets.ofReply(address).stream())
        .findFirst()
        .flatMap(meetings::findInvitation);
  }

  private Optional<Meeting> byUid(String uid) {
    Matcher ours = OUR_UID.matcher(uid.toLowerCase(java.util.Locale.ROOT));
    return ours.matches()
        ? meetings
            .find(new MeetingId(UUID.fromString(ours.group(1))))
            .filter(meeting -> meeting.uid().equalsIgnoreCase(uid))
        : Optional.empty();
  }

  private Optional<Invitation> byAddress(Meeting meeting, ReadMail mail, ReadReply event) {
    List<Invitation> asked = meeting.invitations().stream().filter(Invitation::isInvited).toList();
    for (EmailAddress speaker : speakers(mail, event)) {
      Optional<Invitation> own =
          asked.stream()
              .filter(one -> one.address().filter(to -> same(to, speaker)).isPresent())
              .findFirst()
              .or(() -> asked.stream().filter(one -> isOf(one, speaker)).findFirst());
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  private static List<EmailAddress> speakers(ReadMail mail, ReadReply event) {
    List<EmailAddress> speakers = new ArrayList<>();
    event.answering().flatMap(ReadReply.Attendee::address).ifPresent(speakers::add);
    mail.from().ifPresent(speakers::add);
    return speakers;
  }

  /** The very address, or a present or former one of the same person. */
  private boolean isOf(Invitation invitation, EmailAddress address) {
    return invitation.address().filter(to -> same(to, address)).isPresent()
        || invitation.professional().isPresent()
            && professionals.withAddress(address).stream()
                .anyMatch(known -> known.id().equals(invitation.professional().get()));
  }

  private boolean isColleague(Invitation invitation, EmailAddress address) {
    return invitation.address().filter(to -> to.domain().equals(address.domain())).isPresent()
        || professionals.withAddress(address).stream()
            .anyMatch(known -> invitation.agency().filter(known.agency()::equals).isPresent());
  }

  /** RFC 7489 alignment, strict: the domain that signed is the domain that speaks. */
  private boolean isSigned(ReadMail mail, Invitation invitation) {
    return mail.from().filter(from -> isOf(invitation, from)).isPresent()
        && mail.signedBy().equals(mail.from().map(EmailAddress::domain));
  }

  private static boolean same(EmailAddress one, EmailAddress other) {
    return one.folded().equals(other.folded());
  }

  /** Of several events the newest that is of this meeting. */
  private static ReadReply newest(ReadMail mail, Optional<Invitation> secret) {
    Comparator<ReadReply> order =
        Comparator.comparingInt(ReadReply::sequence)
            .thenComparing(event -> event.stamp().orElse(Instant.EPOCH));
    return mail.events().stream()
        .filter(
            event -> secret.isEmpty() || event.uid().equalsIgnoreCase(secret.get().meeting().uid()))
        .max(order)
        .orElse(mail.events().getFirst());
  }

  private static Optional<Judgement.Said> said(ReadMail mail, ReadReply event, Instant now) {
    return answer(event)
        .map(
            answer ->
                new Judgement.Said(
                    answer,
                    event.comment().isEmpty() ? mail.words() : event.comment(),
                    answer == Answer.DELEGATED ? delegate(event) : Optional.empty(),
                    event.sequence(),
                    event.stamp().or(mail::sentAt).orElse(now)));
  }

  private static Optional<Answer> answer(ReadReply event) {
    ParticipationStatus status =
        event.answering().map(ReadReply.Attendee::status).orElse(ParticipationStatus.UNKNOWN);
    return switch (status) {
      case ACCEPTED -> Optional.of(Answer.ACCEPTED);
      case DECLINED -> Optional.of(Answer.DECLINED);
      case TENTATIVE -> Optional.of(Answer.TENTATIVE);
      case DELEGATED -> Optional.of(Answer.DELEGATED);
      case NEEDS_ACTION, UNKNOWN -> Optional.empty();
    };
  }

  /** Named by DELEGATED-TO; their name, if any, stands on a line of their own. */
  private static Optional<Reply.Delegate> delegate(ReadReply event) {
    return event
        .answering()
        .flatMap(ReadReply.Attendee::delegatedTo)
        .map(
            to ->
                new Reply.Delegate(
                    event.attendees().stream()
                        .filter(one -> one.address().filter(to::equals).isPresent())
                        .map(ReadReply.Attendee::name)
                        .findFirst()
                        .orElse(""),
                    to));
  }
}
