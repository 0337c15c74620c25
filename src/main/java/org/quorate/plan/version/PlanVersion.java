package org.quorate.plan.version;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** How a plan stood after one change, and who made it; never changed. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {
  @Id private UUID id;

  @Column(nullable = false)
  private PlanId plan;

  @Column(nullable = false)
  private int revision;

  private Integer number;

  @Enumerated(EnumType.STRING)
  private Why why;

  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private String author;

  @Column(nullable = false)
  private Instant at;

  @Column(nullable = false)
  private String snapshot;

  protected PlanVersion() {}

  private PlanVersion(Plan plan, Why why, Integer number, String words, Actor by, Instant at) {
    this.id = Uuid7.at(at);
    this.plan = plan.id();
    this.revision = plan.revision();
    this.why = why;
    this.number = number;
    this.words = words.strip();
    this.author = by.name();
    this.at = at;
    this.snapshot = PlanSnapshot.of(plan).json();
  }

  /** Why there is a version. */
  public enum Why {
    /** One change among many; it has no number. */
    EDITED,
    MADE,
    REVIEWED,
    /** Somebody says that the change is significant, and why. */
    CHANGED,
    ENDED
  }

  /** One change among many. */
  static PlanVersion edited(Plan plan, Actor by, Instant at) {
    return new PlanVersion(plan, Why.EDITED, null, "", by, at);
  }

  /** One that counts. */
  static PlanVersion numbered(Plan plan, int number, Why why, String words, Actor by, Instant at) {
    return new PlanVersion(plan, why, number, words, by, at);
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  /** The count of changes of the plan at which it stood so. */
  public int revision() {
    return revision;
  }

  /** From 1; empty for an edit among many. */
  public Optional<Integer> number() {
    return Optional.ofNullable(number);
  }

  public Why why() {
    return why;
  }

  /** The reason in words; may be empty. */
  public String words() {
    return words;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }

  public PlanSnapshot snapshot() {
    return PlanSnapshot.read(snapshot);
  }
}
