package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.network.Edit;
import org.quorate.rulebook.Sector;

/** Whom to write to: out of the directory, or as typed for somebody who is not in it. */
@ApplicationScoped
public class Contacts {
  private Agencies agencies;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected Contacts() {}

  @Inject
  public Contacts(Agencies agencies, Professionals professionals) {
    this.agencies = agencies;
    this.professionals = professionals;
  }

  /**
   * The contact with name and address.
   *
   * @throws Rejected {@code NO_SUCH_CONTACT} where the directory has nobody of that kind, or
   *     somebody who has left
   */
  Edit.Whom whom(Contact contact) {
    return switch (contact) {
      case Contact.OfPerson of -> {
        Professional person =
            professionals
                .find(of.professional())
                .filter(Professional::active)
                .orElseThrow(Contacts::unknown);
        Agency agency = agencies.find(person.agency()).orElseThrow(Contacts::unknown);
        yield new Edit.Whom(
            Optional.of(agency.id()),
            Optional.of(person.id()),
            person.name().full(),
            agency.name(),
            person.address());
      }
      case Contact.OfAgency of -> {
        Agency agency =
            agencies.find(of.agency()).filter(Agency::active).orElseThrow(Contacts::unknown);
        yield new Edit.Whom(
            Optional.of(agency.id()),
            Optional.empty(),
            agency.name(),
            agency.name(),
            agency.mailbox());
      }
      case Contact.Typed typed ->
          new Edit.Whom(
              Optional.empty(),
              Optional.empty(),
              typed.name().strip(),
              typed.organisation().strip(),
              EmailAddress.in(typed.address())
                  .orElseThrow(() -> new Rejected(MeetingProblem.NO_ADDRESS, "address")));
    };
  }

  /** The seat given, or that of the person or agency. */
  Sector sector(Optional<Sector> given, Edit.Whom whom) {
    return given
        .or(() -> whom.person().flatMap(professionals::find).flatMap(Professional::sector))
        .or(() -> whom.agency().flatMap(agencies::find).map(Agency::kind))
        .orElse(Sector.VCS);
  }

  private static Rejected unknown() {
    return new Rejected(MeetingProblem.NO_SUCH_CONTACT, "whom");
  }
}
