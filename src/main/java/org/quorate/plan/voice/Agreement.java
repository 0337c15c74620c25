package org.quorate.plan.voice;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** Somebody agrees with a version of a plan, or does not; the newest of a party counts. */
@Entity
@Table(name = "plan_agreement")
public class Agreement {
  @Id private UUID id;

  @Column(nullable = false)
  private PlanId plan;

  @Column(name = "version_number", nullable = false)
  private int versionNumber;

  @Embedded private Party party;

  @Enumerated(EnumType.STRING)
  private Stance stance;

  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private String author;

  @Column(nullable = false)
  private Instant at;

  protected Agreement() {}

  static Agreement of(
      Plan plan,
      int versionNumber,
      Party party,
      Stance stance,
      String words,
      Actor by,
      Instant at) {
    if (stance == Stance.DISSENTS && words.isBlank()) {
      throw new Rejected(PlanProblem.REASON_MISSING, "words");
    }
    Agreement agreement = new Agreement();
    agreement.id = Uuid7.at(at);
    agreement.plan = plan.id();
    agreement.versionNumber = versionNumber;
    agreement.party = party;
    agreement.stance = stance;
    agreement.words = Words.fitting(words, "words");
    agreement.author = by.name();
    agreement.at = at;
    return agreement;
  }

  /** Where somebody stands. */
  public enum Stance {
    AGREES,
    /** Disagrees; the reason is kept, and the disagreement may be taken further. */
    DISSENTS
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  public int versionNumber() {
    return versionNumber;
  }

  public Party party() {
    return party;
  }

  public Stance stance() {
    return stance;
  }

  /** May be empty where somebody agrees. */
  public String words() {
    return words;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }
}
