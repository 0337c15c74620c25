package org.quorate.child;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;

/**
 * Which team, and within it which social worker, holds the child's case, and since when. Earlier
 * ones are kept: "three or four social workers in three years" is itself a finding.
 */
@Entity
@Table(name = "allocation")
public class Allocation {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private Child child;

  private ProfessionalId worker;

  @Column(nullable = false)
  private String team;

  @Embedded private Period period;

  protected Allocation() {}

  Allocation(UUID id, Child child, Optional<ProfessionalId> worker, String team, LocalDate from) {
    this.id = id;
    this.child = child;
    this.worker = worker.orElse(null);
    this.team = team;
    this.period = Period.since(from);
  }

  void end(LocalDate last) {
    period = period.until(last.isBefore(period.from()) ? period.from() : last);
  }

  /** Empty while the team has not named one. */
  public Optional<ProfessionalId> worker() {
    return Optional.ofNullable(worker);
  }

  public String team() {
    return team;
  }

  public Period period() {
    return period;
  }
}
