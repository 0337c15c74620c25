package org.quorate.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.AgencyId;

/**
 * What a circumstance rests on.
 *
 * @param since from when it holds, where somebody recorded that
 * @param agencies those that the circumstance itself points to: the referrer, the other force
 */
public record Evidence(Optional<LocalDate> since, Set<AgencyId> agencies) {
  /** It follows from what the child's record says, and points to nobody. */
  static final Evidence OF_THE_RECORD = new Evidence(Optional.empty(), Set.of());

  public Evidence {
    agencies = Set.copyOf(agencies);
  }

  static Evidence naming(Set<AgencyId> agencies) {
    return new Evidence(Optional.empty(), agencies);
  }
}
