package org.quorate.api;

import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.directory.PersonRow;
import org.quorate.rulebook.Sector;

/**
 * A professional as programs read them.
 *
 * @param sector the seat they take where it is not their agency's own
 * @param deputy an active colleague, where one was named
 */
public record ProfessionalJson(
    UUID id,
    String givenName,
    String familyName,
    String roleTitle,
    String address,
    Optional<String> phone,
    Optional<String> team,
    Optional<Sector> sector,
    boolean active,
    UUID agency,
    String agencyName,
    Optional<UUID> deputy) {

  static ProfessionalJson of(PersonRow row) {
    return new ProfessionalJson(
        row.id(),
        row.givenName(),
        row.familyName(),
        row.roleTitle(),
        row.address(),
        AgencyJson.filled(row.phone()),
        AgencyJson.filled(row.team()),
        row.sector(),
        row.active(),
        row.agency(),
        row.agencyName(),
        row.deputy().map(PersonRow.Deputy::id));
  }
}
