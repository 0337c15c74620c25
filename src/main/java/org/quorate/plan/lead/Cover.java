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
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Uuid7;

/**
 * Somebody stands in for the lead from a first day to a last day, both included. Cover is no
 * hand-over: the lead stays the lead, and meetings show who comes instead.
 */
@Entity
@Table(name = "lead_cover")
public class Cover {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private LeadHistory history;

  @Column(name = "lead_professional", nullable = false)
  private ProfessionalId lead;

  @Column(nullable = false)
  private ProfessionalId professional;

  @Column(name = "from_date", nullable = false)
  private LocalDate firstDay;

  @Column(name = "to_date", nullable = false)
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Reason reason;

  @Column(name = "arranged_by", nullable = false)
  private String arrangedBy;

  @Column(name = "arranged_at", nullable = false)
  private Instant arrangedAt;

  @Column(name = "called_off_at")
  private Instant calledOffAt;

  protected Cover() {}

  Cover(LeadHistory history, ProfessionalId lead, Days days, String by, Instant at) {
    this.id = Uuid7.at(at);
    this.history = history;
    this.lead = lead;
    this.professional = days.professional();
    this.firstDay = days.from();
    this.lastDay = days.to();
    this.reason = days.reason();
    this.arrangedBy = by;
    this.arrangedAt = at;
  }

  /** Why the lead is away. */
  public enum Reason {
    LEAVE,
    SICKNESS,
    TRAINING,
    OTHER
  }

  /** Who stands in, and on which days. */
  public record Days(ProfessionalId professional, LocalDate from, LocalDate to, Reason reason) {}

  void callOff(Instant at) {
    calledOffAt = at;
  }

  public UUID id() {
    return id;
  }

  /** For whom. */
  public ProfessionalId lead() {
    return lead;
  }

  /** Who stands in. */
  public ProfessionalId professional() {
    return professional;
  }

  public LocalDate from() {
    return firstDay;
  }

  public LocalDate to() {
    return lastDay;
  }

  public Reason reason() {
    return reason;
  }

  public String arrangedBy() {
    return arrangedBy;
  }

  public boolean stands() {
    return calledOffAt == null;
  }

  public boolean covers(LocalDate day) {
    return stands() && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  boolean overlaps(Days other) {
    return !other.from().isAfter(lastDay) && !firstDay.isAfter(other.to());
  }
}
