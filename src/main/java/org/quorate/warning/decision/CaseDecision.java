package org.quorate.warning.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.quorate.child.ChildFact;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.warning.picture.DecisionTaken;

/** A decision about a case, with its reason and whoever took it. */
@Entity
@Table(name = "case_decision")
public class CaseDecision {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false)
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private DecisionTaken.Matter matter;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected CaseDecision() {}

  /**
   * What is written down.
   *
   * @param at when it was decided, which may lie back
   * @param by who decided it
   */
  public record Content(DecisionTaken.Matter matter, Instant at, String reason, String by) {}

  CaseDecision(ChildId child, Content content, Actor writer, Instant now) {
    if (content.reason().isBlank()) {
      throw new Rejected(DecisionProblem.REASON_MISSING, "reason");
    }
    if (content.by().isBlank()) {
      throw new Rejected(DecisionProblem.WHO_MISSING, "by");
    }
    if (content.at().isAfter(now)) {
      throw new Rejected(DecisionProblem.AHEAD, "at");
    }
    this.id = Uuid7.at(now);
    this.child = child;
    this.matter = content.matter();
    this.decidedAt = content.at();
    this.reason = content.reason().strip();
    this.decidedBy = content.by().strip();
    this.writtenAt = now;
    this.writtenBy = writer.name();
  }

  Taken taken(Actor writer) {
    return new Taken(writer, writtenAt, child, matter);
  }

  public UUID id() {
    return id;
  }

  public ChildId child() {
    return child;
  }

  public DecisionTaken.Matter matter() {
    return matter;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String reason() {
    return reason;
  }

  public String decidedBy() {
    return decidedBy;
  }

  /** Somebody decided something about a case. */
  public record Taken(Actor by, Instant at, ChildId child, DecisionTaken.Matter matter)
      implements ChildFact {
    @Override
    public String detail() {
      return matter.name();
    }
  }
}
