package org.quorate.agency;

import java.util.Objects;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.rulebook.Sector;

/**
 * What is known of a professional, found to be in order.
 *
 * @param roleTitle in the agency's own words: "Detective Sergeant", "Practice manager"
 * @param address where invitations go, exactly as given
 * @param phone empty where none is known
 * @param team a plain word for the team within the agency; empty where there is none
 * @param sector the seat this person takes where it is not the agency's own: a team manager within
 *     children's social care
 */
public record ProfessionalDetails(
    PersonName name,
    String roleTitle,
    EmailAddress address,
    String phone,
    String team,
    Optional<Sector> sector) {
  public ProfessionalDetails {
    Objects.requireNonNull(name);
    Objects.requireNonNull(roleTitle);
    Objects.requireNonNull(address);
    Objects.requireNonNull(phone);
    Objects.requireNonNull(team);
    Objects.requireNonNull(sector);
  }
}
