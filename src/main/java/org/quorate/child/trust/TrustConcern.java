package org.quorate.child.trust;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/**
 * A caution, conviction, allegation or concern about an adult in a position of trust. It is open
 * until whoever protects the people they work with was told, or somebody said why not.
 */
@Entity
@Table(name = "trust_concern")
public class TrustConcern extends FileEntry {
  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(nullable = false)
  private String adult;

  @Enumerated(EnumType.STRING)
  @Column(name = "works_with")
  private WorksWith worksWith;

  @Column(nullable = false)
  private String position;

  @Enumerated(EnumType.STRING)
  @Column(name = "told_whom")
  private Told toldWhom;

  @Column(name = "told_on")
  private LocalDate toldOn;

  @Column(name = "why_not", nullable = false)
  private String whyNot = "";

  protected TrustConcern() {}

  private TrustConcern(ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    super(child, details.day(), today, by, at);
    this.kind = details.kind();
    this.adult = neededWords(details.adult(), "adult");
    this.worksWith = details.worksWith();
    this.position = neededWords(details.position(), "position");
  }

  /** What there is against them. */
  public enum Kind {
    CAUTION,
    CONVICTION,
    ALLEGATION,
    CONCERN
  }

  /** Who could be harmed at their work. */
  public enum WorksWith {
    CHILDREN,
    ADULTS_AT_RISK,
    BOTH;

    /** The law asks for the designated officer wherever children are among them. */
    public boolean isWithChildren() {
      return this != ADULTS_AT_RISK;
    }
  }

  /** Who protects those people. */
  public enum Told {
    LADO,
    ADULT_SAFEGUARDING,
    BOTH;

    boolean isLado() {
      return this != ADULT_SAFEGUARDING;
    }

    boolean protects(WorksWith work) {
      return this == BOTH
          || work == WorksWith.CHILDREN && this == LADO
          || work == WorksWith.ADULTS_AT_RISK && this == ADULT_SAFEGUARDING;
    }
  }

  /**
   * What is known.
   *
   * @param adult who, as the child's file speaks of them: the mother, a coach
   * @param position what they do there: carer in a home, teaching assistant
   */
  public record Details(
      Kind kind, String adult, WorksWith worksWith, String position, LocalDate day) {}

  public static TrustConcern record(
      ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    return new TrustConcern(child, details, today, by, at);
  }

  /** Throws where those told do not protect the people this adult works with. */
  public Settled told(Told whom, LocalDate day, LocalDate today, Actor by, Instant at) {
    mustBeOpen();
    notAfter(day, today, "toldOn");
    if (day.isBefore(happenedOn())) {
      throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "toldOn");
    }
    if (!whom.protects(worksWith)) {
      throw new Rejected(ChildProblem.TOLD_WRONG_OFFICE, "told");
    }
    toldWhom = whom;
    toldOn = day;
    return new Settled(by, at, child(), "TrustConcern.Told");
  }

  /** Nobody was told, for a reason that is kept. */
  public Settled notTold(String why, Actor by, Instant at) {
    mustBeOpen();
    if (why.isBlank()) {
      throw new Rejected(ChildProblem.REASON_MISSING, "whyNot");
    }
    whyNot = words(why, "whyNot");
    return new Settled(by, at, child(), "TrustConcern.NotTold");
  }

  private void mustBeOpen() {
    mustStand();
    if (!isOpen()) {
      throw new Rejected(ChildProblem.ALREADY_ENDED, "told");
    }
  }

  /** Nobody was told yet, and nobody said why not. */
  public boolean isOpen() {
    return toldWhom == null && whyNot.isEmpty();
  }

  public Kind kind() {
    return kind;
  }

  public String adult() {
    return adult;
  }

  public WorksWith worksWith() {
    return worksWith;
  }

  public String position() {
    return position;
  }

  public Optional<Told> toldWhom() {
    return Optional.ofNullable(toldWhom);
  }

  public Optional<LocalDate> toldOn() {
    return Optional.ofNullable(toldOn);
  }

  /** Empty where somebody was told, or nothing was said yet. */
  public String whyNot() {
    return whyNot;
  }
}
