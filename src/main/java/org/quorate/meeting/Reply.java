package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;

/**
 * One answer as it arrived, kept for good whatever became of it. Which of several stands is decided
 * by (SEQUENCE, DTSTAMP, arrival), as RFC 5546 section 2.1.5 asks of organisers: a reply that was
 * long under way never overturns a newer one.
 */
@Entity
@Table(name = "reply")
public class Reply {
  @Id private UUID id;
  @Version private int version;

  @Column(name = "invitation_id")
  private InvitationId invitation;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private String comment;

  @Column(name = "delegate_name")
  private String delegateName;

  @Column(name = "delegate_address")
  private String delegateAddress;

  @Column(name = "answers_sequence")
  private int sequence;

  private Instant dtstamp;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Trust trust;

  @Enumerated(EnumType.STRING)
  private ReplyOutcome outcome;

  private UUID mail;

  @Column(name = "judged_by")
  private String judgedBy;

  @Column(name = "judged_at")
  private Instant judgedAt;

  protected Reply() {}

  /** A reply that arrived at {@code now}; what becomes of it the invitation says. */
  Reply(InvitationId invitation, Said said, Instant now) {
    this.id = Uuid7.at(now);
    this.invitation = invitation;
    this.answer = said.answer();
    this.comment = said.comment();
    this.delegateName = said.delegate().map(Delegate::name).orElse("");
    this.delegateAddress = said.delegate().map(d -> d.address().value()).orElse("");
    this.sequence = said.sequence();
    this.dtstamp = said.dtstamp();
    this.arrivedAt = now;
    this.channel = said.channel();
    this.trust = said.trust();
    this.mail = said.mail().orElse(null);
    this.outcome = ReplyOutcome.UNVERIFIED;
  }

  public UUID id() {
    return id;
  }

  public InvitationId invitation() {
    return invitation;
  }

  public Answer answer() {
    return answer;
  }

  public String comment() {
    return comment;
  }

  public Optional<Delegate> delegate() {
    return EmailAddress.in(delegateAddress).map(a -> new Delegate(delegateName, a));
  }

  public int sequence() {
    return sequence;
  }

  public Instant dtstamp() {
    return dtstamp;
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  public Channel channel() {
    return channel;
  }

  public ReplyOutcome outcome() {
    return outcome;
  }

  /** The mail it came in, for opening the raw message. */
  public Optional<UUID> mail() {
    return Optional.ofNullable(mail);
  }

  boolean isTrusted() {
    return trust != Trust.UNVERIFIED;
  }

  ReplyOutcome became(ReplyOutcome what) {
    this.outcome = what;
    return what;
  }

  /** Somebody looked at an unverified reply and decided about it. */
  void judged(String by, Instant now) {
    if (outcome != ReplyOutcome.UNVERIFIED) {
      throw new Rejected(MeetingProblem.REPLY_ALREADY_JUDGED);
    }
    this.judgedBy = by;
    this.judgedAt = now;
  }

  /** Where a reply comes from. */
  public enum Channel {
    LINK,
    CALENDAR,
    SIGNED_IN
  }

  /** How we know who speaks: a secret only the invitee had, a session, or not at all. */
  public enum Trust {
    SECRET,
    AUTHENTICATED,
    UNVERIFIED
  }

  /** The colleague who will come instead. */
  public record Delegate(String name, EmailAddress address) {}

  /**
   * What somebody said, before anything is made of it.
   *
   * @param sequence the SEQUENCE the answer was given to
   * @param dtstamp when the sender's program made the reply
   * @param mail the stored mail it came in
   */
  public record Said(
      Answer answer,
      String comment,
      Optional<Delegate> delegate,
      int sequence,
      Instant dtstamp,
      Channel channel,
      Trust trust,
      Optional<UUID> mail) {}

  /** A place in the order of replies. */
  record Moment(int sequence, Instant dtstamp, Instant arrivedAt) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
        Comparator.comparingInt(Moment::sequence)
            .thenComparing(Moment::dtstamp)
            .thenComparing(Moment::arrivedAt);

    @Override
    public int compareTo(Moment other) {
      return ORDER.compare(this, other);
    }
  }
}
