package org.quorate.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.quorate.agency.AgencyId;

/** An agency that is on a plan, and whether the conference named it for the core group. */
@Embeddable
public class Member {
  @Column(nullable = false)
  private AgencyId agency;

  @Column(name = "core_group", nullable = false)
  private boolean coreGroup;

  @Column(name = "joined_on", nullable = false)
  private LocalDate joinedOn;

  protected Member() {}

  Member(AgencyId agency, boolean coreGroup, LocalDate joinedOn) {
    this.agency = Objects.requireNonNull(agency);
    this.coreGroup = coreGroup;
    this.joinedOn = joinedOn;
  }

  public AgencyId agency() {
    return agency;
  }

  public boolean isInCoreGroup() {
    return coreGroup;
  }

  public LocalDate joinedOn() {
    return joinedOn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Member that
        && agency.equals(that.agency)
        && coreGroup == that.coreGroup
        && joinedOn.equals(that.joinedOn);
  }

  @Override
  public int hashCode() {
    return agency.hashCode();
  }
}
