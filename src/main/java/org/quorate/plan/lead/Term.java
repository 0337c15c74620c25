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
 * From this moment on this person leads, or nobody. When it ends is not kept: it ends where the
 * next one begins, and so cannot leave a gap or overlap.
 */
@Entity
@Table(name = "lead_term")
public class Term {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private LeadHistory history;

  private int position;
  private ProfessionalId professional;

  @Column(name = "from_at", nullable = false)
  private Instant fromAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "why", nullable = false)
  private LeadChange why;

  @Column(nullable = false)
  private String words;

  @Column(name = "handed_over_by", nullable = false)
  private String handedOverBy;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected Term() {}

  Term(
      LeadHistory history,
      int position,
      Optional<ProfessionalId> professional,
      Instant from,
      LeadChange why,
      String words,
      String handedOverBy,
      Instant at) {
    this.id = Uuid7.at(at);
    this.history = history;
    this.position = position;
    this.professional = professional.orElse(null);
    this.fromAt = from;
    this.why = why;
    this.words = words;
    this.handedOverBy = handedOverBy;
  }

  void accepted(String by, Instant at) {
    acceptedBy = by;
    acceptedAt = at;
  }

  /** Empty where from now on nobody leads. */
  public Optional<ProfessionalId> professional() {
    return Optional.ofNullable(professional);
  }

  public Instant from() {
    return fromAt;
  }

  /** Empty while it lasts. */
  public Optional<Instant> to() {
    return history.after(this).map(Term::from);
  }

  public LeadChange why() {
    return why;
  }

  /** What else there was to say; may be empty. */
  public String words() {
    return words;
  }

  /** Who saw to the change: whoever proposed it, or appointed. */
  public String handedOverBy() {
    return handedOverBy;
  }

  /** Who said yes, and how where somebody else took it down; empty until then. */
  public Optional<String> acceptedBy() {
    return Optional.ofNullable(acceptedBy);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  public boolean isAccepted() {
    return acceptedAt != null;
  }

  int position() {
    return position;
  }
}
