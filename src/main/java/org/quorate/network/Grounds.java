package org.quorate.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.AgencyId;

/**
 * What a circumstance rests on, as far as an invitation list cares.
 *
 * @param since from when it holds, where somebody recorded that
 * @param agencies those that the circumstance itself points to: the referrer, the other force
 */
public record Grounds(Optional<LocalDate> since, Set<AgencyId> agencies) {
  public Grounds {
    agencies = Set.copyOf(agencies);
  }

  static Grounds naming(Set<AgencyId> agencies) {
    return new Grounds(Optional.empty(), agencies);
  }
}
