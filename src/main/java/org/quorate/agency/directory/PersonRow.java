package org.quorate.agency.directory;

import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.Professional;
import org.quorate.rulebook.Sector;

/**
 * A professional in a list, and at the head of their own page.
 *
 * @param phone empty where none is known
 * @param team empty where there is none
 * @param sector the seat they take where it is not their agency's own
 * @param deputy an active colleague, where one was named
 */
public record PersonRow(
    UUID id,
    String givenName,
    String familyName,
    String roleTitle,
    String address,
    String phone,
    String team,
    Optional<Sector> sector,
    boolean active,
    int version,
    UUID agency,
    String agencyName,
    Optional<Deputy> deputy) {

  /** Who stands in, with what a link needs. */
  public record Deputy(UUID id, String fullName, String address) {}

  public String fullName() {
    return givenName + " " + familyName;
  }

  static PersonRow of(Professional person, String agencyName, Professional deputy) {
    return new PersonRow(
        person.id().value(),
        person.name().given(),
        person.name().family(),
        person.roleTitle(),
        person.address().value(),
        person.phone(),
        person.team(),
        person.sector(),
        person.active(),
        person.version(),
        person.agency().value(),
        agencyName,
        Optional.ofNullable(deputy)
            .map(d -> new Deputy(d.id().value(), d.name().full(), d.address().value())));
  }
}
