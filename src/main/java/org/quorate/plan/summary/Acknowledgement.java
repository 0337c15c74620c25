package org.quorate.plan.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.quorate.agency.AgencyId;

/** An agency said that it has the summary. */
@Embeddable
public class Acknowledgement {
  @Column(nullable = false)
  private AgencyId agency;

  @Column(name = "acknowledged_by", nullable = false)
  private String by;

  @Column(name = "acknowledged_at", nullable = false)
  private Instant at;

  protected Acknowledgement() {}

  Acknowledgement(AgencyId agency, String by, Instant at) {
    this.agency = agency;
    this.by = by;
    this.at = at;
  }

  public AgencyId agency() {
    return agency;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
