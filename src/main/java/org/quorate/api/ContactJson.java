package org.quorate.api;

import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.meeting.Contact;

/** Whom to write to: one of the directory, or name, organisation and address as typed. */
public record ContactJson(
    Optional<UUID> professional,
    Optional<UUID> agency,
    Optional<String> name,
    Optional<String> organisation,
    Optional<String> address) {
  Contact contact() {
    if (professional.isPresent()) {
      return new Contact.OfPerson(new ProfessionalId(professional.get()));
    }
    if (agency.isPresent()) {
      return new Contact.OfAgency(new AgencyId(agency.get()));
    }
    return new Contact.Typed(name.orElse(""), organisation.orElse(""), address.orElse(""));
  }
}
