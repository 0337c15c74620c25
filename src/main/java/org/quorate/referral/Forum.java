package org.quorate.referral;

import java.util.Optional;
import org.quorate.rulebook.Milestone;

/** Whether a child is referred to a service or to one of the panels whose clocks then run. */
public enum Forum {
  SERVICE(Optional.empty()),
  EXPLOITATION_PANEL(Optional.of(Milestone.PANEL_REFERRED)),
  MARAC(Optional.of(Milestone.MARAC_REFERRED)),
  NATIONAL_REFERRAL_MECHANISM(Optional.of(Milestone.NRM_REFERRED)),
  TRAFFICKING_GUARDIAN(Optional.of(Milestone.GUARDIAN_REFERRED)),
  /** The designated officer for adults who work with children. */
  LADO(Optional.of(Milestone.LADO_TOLD)),
  ADULT_SAFEGUARDING(Optional.empty()),
  OTHER_PANEL(Optional.empty());

  private final Optional<Milestone> milestone;

  Forum(Optional<Milestone> milestone) {
    this.milestone = milestone;
  }

  /** What was reached by referring to it. */
  public Optional<Milestone> milestone() {
    return milestone;
  }

  /** A service is one of the directory; a panel may have no entry there. */
  boolean needsAgency() {
    return this == SERVICE;
  }
}
