package org.quorate.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.meeting.Answer;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Reply;
import org.quorate.meeting.ReplyOutcome;

/**
 * One message that arrived in the service mailbox, and what became of it: taken (it changed an
 * attendance, or was a report of the mail system), or quarantined with its reason until somebody
 * approves or refuses it.
 */
@Entity
@Table(name = "arrived_mail")
public class ArrivedMail {
  private static final int LONGEST_SUBJECT = 500;
  private static final int LONGEST_COMMENT = 2000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1000;

  @Id private UUID id;
  @Version private int version;
  private String fingerprint;

  @Column(name = "arrived_at")
  private Instant arrivedAt;

  private String sender;
  private String subject;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Enumerated(EnumType.STRING)
  private Concern reason;

  @Column(name = "meeting_id")
  private MeetingId meeting;

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
  private String proposed;

  @Enumerated(EnumType.STRING)
  private ReplyOutcome outcome;

  @Column(name = "judged_by")
  private String judgedBy;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "judged_why")
  private String judgedWhy;

  protected ArrivedMail() {}

  ArrivedMail(String fingerprint, ReadMail read, Judgement judged, Instant now) {
    this.id = Uuid7.at(now);
    this.fingerprint = fingerprint;
    this.arrivedAt = now;
    this.sender = read.from().map(EmailAddress::value).orElse("");
    this.subject = cut(read.subject(), LONGEST_SUBJECT);
    this.kind = judged.kind();
    this.reason = judged.concern().orElse(null);
    this.standing = reason == null ? Standing.TAKEN : Standing.QUARANTINED;
    this.meeting = judged.meeting().orElse(null);
    this.invitation = judged.invitation().orElse(null);
    this.answer = judged.said().map(Judgement.Said::answer).orElse(null);
    this.comment = cut(judged.said().map(Judgement.Said::comment).orElse(""), LONGEST_COMMENT);
    Optional<Reply.Delegate> delegate = judged.said().flatMap(Judgement.Said::delegate);
    this.delegateName = cut(delegate.map(Reply.Delegate::name).orElse(""), LONGEST_NAME);
    this.delegateAddress = delegate.map(who -> who.address().value()).orElse("");
    this.sequence = judged.said().map(Judgement.Said::sequence).orElse(0);
    this.dtstamp = judged.said().map(Judgement.Said::stamp).orElse(now);
    this.proposed = cut(judged.proposed(), LONGEST_NAME);
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  public UUID id() {
    return id;
  }

  String fingerprint() {
    return fingerprint;
  }

  public Kind kind() {
    return kind;
  }

  public Standing standing() {
    return standing;
  }

  /** Why it was quarantined, also after it has been judged. */
  public Optional<Concern> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<MeetingId> meeting() {
    return Optional.ofNullable(meeting);
  }

  public Optional<InvitationId> invitation() {
    return Optional.ofNullable(invitation);
  }

  public Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  public Optional<ReplyOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  String comment() {
    return comment;
  }

  Optional<Reply.Delegate> delegate() {
    return EmailAddress.in(delegateAddress).map(to -> new Reply.Delegate(delegateName, to));
  }

  int sequence() {
    return sequence;
  }

  Instant dtstamp() {
    return dtstamp;
  }

  /** The reply in it has been recorded. */
  void became(ReplyOutcome what) {
    this.outcome = what;
  }

  /** Somebody looked at it and found it genuine. */
  Judged approve(
      MeetingId about, InvitationId whose, Answer what, String why, Actor by, Instant now) {
    this.meeting = about;
    this.invitation = whose;
    this.answer = what;
    return judge(Standing.APPROVED, why, by, now);
  }

  /** Somebody looked at it and it counts for nothing. */
  Judged refuse(String why, Actor by, Instant now) {
    return judge(Standing.REFUSED, why, by, now);
  }

  private Judged judge(Standing verdict, String why, Actor by, Instant now) {
    if (standing != Standing.QUARANTINED) {
      throw new Rejected(MailProblem.ALREADY_JUDGED);
    }
    if (why.isBlank()) {
      throw new Rejected(MailProblem.NO_REASON, "why");
    }
    standing = verdict;
    judgedBy = by.name();
    judgedAt = now;
    judgedWhy = cut(why.strip(), LONGEST_REASON);
    return new Judged(id, meeting(), verdict, by, now);
  }

  /** What kind of message it is. */
  public enum Kind {
    /** It holds a calendar object. */
    REPLY,
    /** A person wrote. */
    WORDS,
    /** Out of office and the like: no answer, and no bounce. */
    AUTO_REPLY,
    /** A report that something was not delivered. */
    BOUNCE
  }

  /** What became of it. */
  public enum Standing {
    TAKEN,
    QUARANTINED,
    APPROVED,
    REFUSED
  }

  /** A message was put aside until somebody looks at it. */
  public record Quarantined(
      UUID mail, Optional<MeetingId> meeting, Concern reason, Actor by, Instant at)
      implements Fact {
    @Override
    public Set<Subject> about() {
      return subjects(mail, meeting);
    }

    @Override
    public String detail() {
      return reason.name();
    }
  }

  /** Somebody decided about a quarantined message. */
  public record Judged(
      UUID mail, Optional<MeetingId> meeting, Standing verdict, Actor by, Instant at)
      implements Fact {
    @Override
    public Set<Subject> about() {
      return subjects(mail, meeting);
    }

    @Override
    public String detail() {
      return verdict.name();
    }
  }

  private static Set<Subject> subjects(UUID mail, Optional<MeetingId> meeting) {
    Subject message = new Subject(Subject.Kind.MESSAGE, mail);
    return meeting.map(id -> Set.of(message, Subject.meeting(id.value()))).orElse(Set.of(message));
  }
}
