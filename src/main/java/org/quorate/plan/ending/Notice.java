package org.quorate.plan.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.PlanId;

/**
 * One agency was told what becomes of a plan: whether social care stays involved, who leads, what
 * comes next. It names no child: the agency knows the plan by the meetings it was asked to.
 */
@Entity
@Table(name = "ending_notice")
public class Notice {
  /** As wide as the column. */
  static final int LONGEST_NEXT = 1000;

  @Id private UUID id;

  @Column(nullable = false)
  private PlanId plan;

  @Column(nullable = false)
  private ChildId child;

  @Column(nullable = false)
  private AgencyId agency;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  @Column(nullable = false)
  private boolean involved;

  @Column(name = "lead_professional")
  private ProfessionalId lead;

  @Column(name = "lead_name", nullable = false)
  private String leadName;

  @Column(name = "next_words", nullable = false)
  private String next;

  /** Of the meeting by which the agency knows what it is about; empty where there is none. */
  @Column(name = "meeting_reference", nullable = false)
  private String meetingReference;

  @Column(nullable = false)
  private String address;

  @Column(name = "told_at", nullable = false)
  private Instant toldAt;

  @Column(name = "told_by", nullable = false)
  private String toldBy;

  protected Notice() {}

  private Notice(PlanId plan, ChildId child, To to, Content content, Actor by, Instant at) {
    this.id = Uuid7.at(at);
    this.plan = plan;
    this.child = child;
    this.agency = to.agency();
    this.address = to.address().value();
    this.kind = content.kind();
    this.involved = content.involved();
    this.lead = content.lead().orElse(null);
    this.leadName = content.leadName();
    this.next = content.next();
    this.meetingReference = content.meetingReference();
    this.toldAt = at;
    this.toldBy = by.name();
  }

  /** What it announces. */
  public enum Kind {
    /** The plan is to be stepped down. */
    STEP_DOWN,
    /** The plan has ended, and a plan at another level follows. */
    STEPPED_DOWN,
    /** The plan has ended and none follows. */
    CLOSED
  }

  /** Which agency, and its mailbox. */
  record To(AgencyId agency, EmailAddress address) {}

  /** What everybody is told alike. */
  record Content(
      Kind kind,
      boolean involved,
      Optional<ProfessionalId> lead,
      String leadName,
      String next,
      String meetingReference) {}

  static Notice tell(PlanId plan, ChildId child, To to, Content content, Actor by, Instant at) {
    return new Notice(plan, child, to, content, by, at);
  }

  EndingFacts.AgencyTold told(Actor by) {
    return new EndingFacts.AgencyTold(
        by,
        toldAt,
        child,
        plan,
        agency,
        new EndingFacts.Told(
            id,
            new EmailAddress(address),
            kind,
            involved,
            leadName,
            next,
            meetingReference,
            toldBy));
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  public AgencyId agency() {
    return agency;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether social care stays involved. */
  public boolean isInvolved() {
    return involved;
  }

  public Optional<ProfessionalId> lead() {
    return Optional.ofNullable(lead);
  }

  public String leadName() {
    return leadName;
  }

  public String next() {
    return next;
  }

  public String meetingReference() {
    return meetingReference;
  }

  public Instant toldAt() {
    return toldAt;
  }

  public String toldBy() {
    return toldBy;
  }
}
