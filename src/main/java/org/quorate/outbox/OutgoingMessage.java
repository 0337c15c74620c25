package org.quorate.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/**
 * One message to one recipient: a small snapshot of what to say, composed by its carrier only when
 * it is sent. Its life is waiting, claimed, sent; or waiting again up the {@link RetryLadder} until
 * it is given up. Its identifier gives the Message-ID, so a message that is sent twice, because a
 * node died between sending and settling, is recognised as one.
 */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage {
  @Id private UUID id;

  private String carrier;

  private String lane;

  private String recipient;

  @Enumerated(EnumType.STRING)
  @Column(name = "about_kind")
  private Subject.Kind aboutKind;

  @Column(name = "about_id")
  private UUID aboutId;

  private String payload;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  @Column(name = "due_at")
  private Instant dueAt;

  private int attempts;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "last_report")
  private String lastReport;

  protected OutgoingMessage() {}

  /**
   * @param id a {@code Uuid7}; gives the Message-ID
   * @param carrier the {@link Carrier#name()} that composes and sends it
   * @param lane messages of one lane leave in the order they were put: an invitation's request,
   *     update and cancellation
   * @param recipient where it goes, as the carrier understands it
   * @param about what it belongs to, for the boards
   * @param payload what to say, as JSON; never a child's name
   * @param notBefore the earliest moment it may leave
   */
  public OutgoingMessage(
      UUID id,
      String carrier,
      String lane,
      String recipient,
      Subject about,
      String payload,
      Instant notBefore) {
    this.id = id;
    this.carrier = carrier;
    this.lane = lane;
    this.recipient = recipient;
    this.aboutKind = about.kind();
    this.aboutId = about.id();
    this.payload = payload;
    this.state = MessageState.WAITING;
    this.dueAt = notBefore;
    this.lastReport = "";
  }

  public UUID id() {
    return id;
  }

  public String carrier() {
    return carrier;
  }

  public String lane() {
    return lane;
  }

  public String recipient() {
    return recipient;
  }

  public Subject about() {
    return new Subject(aboutKind, aboutId);
  }

  public String payload() {
    return payload;
  }

  public MessageState state() {
    return state;
  }

  /** When a courier may take it: of a claimed one, when its lease ends; empty once settled. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** How often a carrier has tried; a carrier out of reach does not count. */
  public int attempts() {
    return attempts;
  }

  /** When it was sent or given up. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  /** What the last attempt was told; empty before the first. */
  public String lastReport() {
    return lastReport;
  }

  /** A courier takes it in hand; after the lease anybody may take it again. */
  void claim(Instant until) {
    state = MessageState.CLAIMED;
    dueAt = until;
  }

  /** Whether a courier that claimed it until {@code lease} still holds it. */
  boolean heldUnder(Instant lease) {
    return state == MessageState.CLAIMED && lease.equals(dueAt);
  }

  /** Back to the queue untried: the courier stopped, or its carrier was down. */
  void release(Instant due) {
    state = MessageState.WAITING;
    dueAt = due;
  }

  /**
   * Settles one attempt: sent, due again after the ladder's next wait, or given up. A carrier that
   * is out of reach is no fault of the message and uses up no rung.
   *
   * @return the fact that it was given up, if it was
   */
  Optional<GivenUp> settle(Delivery delivery, RetryLadder ladder, Instant now) {
    lastReport = delivery.report();
    if (delivery instanceof Delivery.Failed failed) {
      return failed(failed.kind(), ladder, now);
    }
    attempts++;
    close(MessageState.SENT, now);
    return Optional.empty();
  }

  private Optional<GivenUp> failed(Delivery.Kind kind, RetryLadder ladder, Instant now) {
    if (kind == Delivery.Kind.CARRIER_DOWN) {
      release(now.plus(ladder.first()));
      return Optional.empty();
    }
    attempts++;
    Optional<Duration> wait =
        kind == Delivery.Kind.REFUSED ? Optional.empty() : ladder.after(attempts);
    if (wait.isPresent()) {
      release(now.plus(wait.get()));
      return Optional.empty();
    }
    close(MessageState.GIVEN_UP, now);
    return Optional.of(new GivenUp(id, about(), attempts, Actor.SERVICE, now));
  }

  private void close(MessageState end, Instant now) {
    state = end;
    dueAt = null;
    settledAt = now;
  }

  /** A report said that it was not delivered after all (RFC 3464). */
  CameBack cameBack(String report, Instant now) {
    close(MessageState.RETURNED, now);
    lastReport = report;
    return new CameBack(id, about(), Actor.SERVICE, now);
  }

  /** Nobody will try again: somebody has to telephone. */
  public record GivenUp(UUID message, Subject of, int attempts, Actor by, Instant at)
      implements Fact {
    @Override
    public Set<Subject> about() {
      return Set.of(of, new Subject(Subject.Kind.MESSAGE, message));
    }

    @Override
    public String detail() {
      return "attempts: " + attempts;
    }
  }

  /** The address is dead, or its mailbox full: a non-delivery report arrived. */
  public record CameBack(UUID message, Subject of, Actor by, Instant at) implements Fact {
    @Override
    public Set<Subject> about() {
      return Set.of(of, new Subject(Subject.Kind.MESSAGE, message));
    }
  }
}
