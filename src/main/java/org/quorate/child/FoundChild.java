package org.quorate.child;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.PersonName;

/**
 * One line of what a search found: enough to tell two children apart, no more.
 *
 * @param mayOpen the caller has business with the child; without it the record stays closed
 */
public record FoundChild(
    UUID id,
    ChildReference reference,
    PersonName name,
    String knownAs,
    Optional<LocalDate> born,
    Optional<LocalDate> expected,
    Optional<ProfessionalId> worker,
    String team,
    boolean mayOpen) {
  FoundChild openFor(boolean visible) {
    return new FoundChild(id, reference, name, knownAs, born, expected, worker, team, visible);
  }
}
