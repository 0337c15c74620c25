package org.quorate.plan.voice;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** Somebody was given a copy of a version of a plan, and acknowledged it, or has not yet. */
@Entity
@Table(name = "plan_copy")
public class Copy {
  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false)
  private PlanId plan;

  @Column(name = "version_number", nullable = false)
  private int versionNumber;

  @Embedded private Party party;

  @Column(name = "shared_at", nullable = false)
  private Instant sharedAt;

  @Column(name = "shared_by", nullable = false)
  private String sharedBy;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by", nullable = false)
  private String acknowledgedBy = "";

  protected Copy() {}

  static Copy of(Plan plan, int versionNumber, Party party, Actor by, Instant at) {
    Copy copy = new Copy();
    copy.id = Uuid7.at(at);
    copy.plan = plan.id();
    copy.versionNumber = versionNumber;
    copy.party = party;
    copy.sharedAt = at;
    copy.sharedBy = by.name();
    return copy;
  }

  void acknowledge(String by, Instant at) {
    if (acknowledgedAt != null) {
      throw new Rejected(PlanProblem.ANSWERED_ALREADY);
    }
    acknowledgedAt = at;
    acknowledgedBy = by;
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

  public Instant sharedAt() {
    return sharedAt;
  }

  public String sharedBy() {
    return sharedBy;
  }

  /** Empty until somebody said that they have it. */
  public Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }

  /** Who said so; empty until then. */
  public String acknowledgedBy() {
    return acknowledgedBy;
  }
}
