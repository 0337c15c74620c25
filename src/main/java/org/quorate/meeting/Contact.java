package org.quorate.meeting;

import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;

/** Somebody to write to, as a person names them on a page. */
public sealed interface Contact {
  /** Somebody of the directory. */
  record OfPerson(ProfessionalId professional) implements Contact {}

  /** An agency's mailbox. */
  record OfAgency(AgencyId agency) implements Contact {}

  /** Somebody whom the directory does not know. */
  record Typed(String name, String organisation, String address) implements Contact {}
}
