package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;

/** An invitee's answer as it stands, with its place in the order of replies. */
@Embeddable
public class Heard {
  @Enumerated(EnumType.STRING)
  @Column(name = "answer")
  private Answer answer;

  @Column(name = "answer_comment")
  private String comment;

  @Column(name = "answer_delegate_name")
  private String delegateName;

  @Column(name = "answer_delegate_address")
  private String delegateAddress;

  @Column(name = "answer_sequence")
  private Integer sequence;

  @Column(name = "answer_dtstamp")
  private Instant dtstamp;

  @Column(name = "answer_arrived_at")
  private Instant arrivedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer_channel")
  private Reply.Channel channel;

  protected Heard() {}

  Heard(Reply reply, Reply.Moment moment) {
    this.answer = reply.answer();
    this.comment = reply.comment();
    this.delegateName = reply.delegate().map(Reply.Delegate::name).orElse("");
    this.delegateAddress = reply.delegate().map(d -> d.address().value()).orElse("");
    this.sequence = moment.sequence();
    this.dtstamp = moment.dtstamp();
    this.arrivedAt = moment.arrivedAt();
    this.channel = reply.channel();
  }

  public Answer answer() {
    return answer;
  }

  public String comment() {
    return comment;
  }

  /** The colleague named to come instead. */
  public Optional<Reply.Delegate> delegate() {
    return EmailAddress.in(delegateAddress).map(a -> new Reply.Delegate(delegateName, a));
  }

  public Instant arrivedAt() {
    return arrivedAt;
  }

  public Reply.Channel channel() {
    return channel;
  }

  Reply.Moment moment() {
    return new Reply.Moment(sequence, dtstamp, arrivedAt);
  }

  /** The same answer sent twice: calendar programs do, and mail systems do. */
  boolean says(Reply reply, Reply.Moment moment) {
    return moment.sequence() == sequence
        && moment.dtstamp().equals(dtstamp)
        && reply.answer() == answer
        && reply.delegate().equals(delegate())
        && reply.comment().equals(comment);
  }
}
