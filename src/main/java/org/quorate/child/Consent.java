package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;

/**
 * What somebody who may decide it said about help for a child in need (Children Act 1989 section
 * 17): it rests on consent, and nobody waits for consent to protect a child. What is said later
 * stands; what was said before stays readable.
 */
@Entity
@Table(name = "consent")
public class Consent {
  /** As wide as the column. */
  static final int LONGEST_NOTE = 1000;

  @Id private UUID id;

  @Column(nullable = false)
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private UUID member;

  @Column(name = "said_on", nullable = false)
  private LocalDate saidOn;

  @Column(nullable = false)
  private String note;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected Consent() {}

  private Consent(Said said, Actor by, Instant at) {
    this.id = Uuid7.at(at);
    this.child = said.child();
    this.standing = said.standing();
    this.member = said.member().orElse(null);
    this.saidOn = said.on();
    this.note = said.note().strip();
    this.recordedBy = by.name();
    this.recordedAt = at;
  }

  /** Throws what is wrong with what was said. */
  static Consent of(Said said, LocalDate today, Actor by, Instant at) {
    if (said.on().isAfter(today)) {
      throw new Rejected(ChildProblem.DATE_IN_THE_FUTURE, "said-on");
    }
    if (said.note().strip().length() > LONGEST_NOTE) {
      throw new Rejected(ChildProblem.WORDS_TOO_LONG, "note");
    }
    return new Consent(said, by, at);
  }

  Recorded recorded(Actor by) {
    return new Recorded(by, recordedAt, child, standing);
  }

  /** How it stands. */
  public enum Standing {
    GIVEN,
    REFUSED,
    WITHDRAWN
  }

  /**
   * What was said, as it is asked for.
   *
   * @param member of the family, with parental responsibility; empty where the young person decided
   */
  public record Said(
      ChildId child, Standing standing, Optional<UUID> member, LocalDate on, String note) {}

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public Standing standing() {
    return standing;
  }

  /** Who of the family said it; empty where the young person did. */
  public Optional<UUID> member() {
    return Optional.ofNullable(member);
  }

  public LocalDate saidOn() {
    return saidOn;
  }

  public String note() {
    return note;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** Somebody agreed, refused or changed their mind. */
  public record Recorded(Actor by, Instant at, ChildId child, Standing standing)
      implements ChildFact {
    @Override
    public String detail() {
      return standing.name();
    }
  }
}
