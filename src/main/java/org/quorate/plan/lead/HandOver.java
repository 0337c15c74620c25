package org.quorate.plan.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Uuid7;

/**
 * The lead is offered to somebody. It stays an offer until they say yes; the one who leads leads
 * on. One for the step-down is accepted beforehand and takes effect on the day the child protection
 * plan ends, because until then a social worker must lead.
 */
@Entity
@Table(name = "lead_hand_over")
public class HandOver {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private LeadHistory history;

  @Column(name = "from_professional", nullable = false)
  private ProfessionalId fromWhom;

  @Column(name = "to_professional", nullable = false)
  private ProfessionalId toWhom;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Effect effect;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private LeadChange why;

  @Column(nullable = false)
  private String words;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private State state;

  @Column(name = "proposed_at", nullable = false)
  private Instant proposedAt;

  @Column(name = "proposed_by", nullable = false)
  private String proposedBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answer_words", nullable = false)
  private String answerWords;

  protected HandOver() {}

  HandOver(LeadHistory history, ProfessionalId from, Offer offer, String by, Instant at) {
    this.id = Uuid7.at(at);
    this.history = history;
    this.fromWhom = from;
    this.toWhom = offer.to();
    this.effect = offer.effect();
    this.why = offer.why();
    this.words = offer.words();
    this.state = State.PROPOSED;
    this.proposedAt = at;
    this.proposedBy = by;
    this.answerWords = "";
  }

  /** When an accepted one takes effect. */
  public enum Effect {
    AT_ONCE,
    ON_STEP_DOWN
  }

  /** How far it has come. */
  public enum State {
    /** Asked, not answered. */
    PROPOSED,
    /** Accepted; of one for the step-down, waiting for it. */
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** The new lead leads. */
    DONE
  }

  /**
   * What is offered.
   *
   * @param words what whoever takes over must know; needed where {@code why} says nothing
   */
  public record Offer(ProfessionalId to, Effect effect, LeadChange why, String words) {
    public Offer {
      words = words.strip();
    }
  }

  void answered(State how, String by, String said, Instant at) {
    state = how;
    answeredBy = by;
    answerWords = said;
    answeredAt = at;
  }

  void done() {
    state = State.DONE;
  }

  public UUID id() {
    return id;
  }

  public ProfessionalId from() {
    return fromWhom;
  }

  public ProfessionalId to() {
    return toWhom;
  }

  public Effect effect() {
    return effect;
  }

  public LeadChange why() {
    return why;
  }

  public String words() {
    return words;
  }

  public State state() {
    return state;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String proposedBy() {
    return proposedBy;
  }

  /** When it was accepted; empty until it is, and for one that was declined or withdrawn. */
  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(answeredAt)
        .filter(at -> state == State.ACCEPTED || state == State.DONE);
  }

  /** Who accepted, declined or withdrew it. */
  public Optional<String> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** Why it was declined, or how the acceptance was given. */
  public String answerWords() {
    return answerWords;
  }

  /** It waits for an answer. */
  public boolean isProposed() {
    return state == State.PROPOSED;
  }

  /** Accepted, and waiting for the step-down. */
  public boolean waitsForStepDown() {
    return state == State.ACCEPTED && effect == Effect.ON_STEP_DOWN;
  }
}
