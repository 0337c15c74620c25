package org.quorate.warning.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who the child is, as far as rules ask.
 *
 * @param born empty before birth
 * @param gp the practice, where it is identified
 * @param referrer the agency that made the referral
 * @param relatives the adults of the family
 * @param household the other children of the home, by an id that stays the same
 */
public record Person(
    Optional<LocalDate> born,
    Optional<AgencyRef> gp,
    Optional<AgencyRef> referrer,
    List<Relative> relatives,
    Set<UUID> household,
    Identity identity) {
  public Person {
    relatives = List.copyOf(relatives);
    household = Set.copyOf(household);
  }

  /**
   * An adult of the family.
   *
   * @param responsibility parental responsibility
   * @param excused why the adult is not asked to meetings is written down
   */
  public record Relative(UUID id, boolean responsibility, boolean excused) {}

  /** What is written about who the child is; each is whether anything is. */
  public record Identity(boolean culture, boolean ethnicity, boolean language, boolean religion) {
    public boolean isComplete() {
      return culture && ethnicity && language && religion;
    }
  }
}
