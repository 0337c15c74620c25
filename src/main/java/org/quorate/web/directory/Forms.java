package org.quorate.web.directory;

import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyEntry;
import org.quorate.agency.ProfessionalEntry;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.PersonRow;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;

/** Between the directory's forms and what its use cases ask for. */
final class Forms {
  static final String VERSION = "version";

  private Forms() {}

  static AgencyEntry agency(Form form) {
    return new AgencyEntry(
        form.text("name"),
        form.text("kind"),
        form.text("area"),
        form.text("mailbox"),
        form.text("outOfHoursPhone"));
  }

  static Form of(AgencyRow agency) {
    return Form.with(
        VERSION,
        Integer.toString(agency.version()),
        "name",
        agency.name(),
        "kind",
        agency.kind().name(),
        "area",
        agency.area(),
        "mailbox",
        agency.mailbox(),
        "outOfHoursPhone",
        agency.outOfHoursPhone());
  }

  static ProfessionalEntry person(Form form) {
    return new ProfessionalEntry(
        form.text("givenName"),
        form.text("familyName"),
        form.text("roleTitle"),
        form.text("address"),
        form.text("phone"),
        form.text("team"),
        form.text("sector"));
  }

  static Form of(PersonRow person) {
    return Form.with(
        VERSION,
        Integer.toString(person.version()),
        "givenName",
        person.givenName(),
        "familyName",
        person.familyName(),
        "roleTitle",
        person.roleTitle(),
        "address",
        person.address(),
        "phone",
        person.phone(),
        "team",
        person.team(),
        "sector",
        person.sector().map(Sector::name).orElse(""));
  }

  /** The version that the form was made from; none that exists where it was tampered with. */
  static long version(Form form) {
    String typed = form.text(VERSION);
    return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
  }

  /** An identifier that was chosen; empty where nothing or nonsense was. */
  static Optional<UUID> chosen(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** The form again with what is wrong; what no form can mend goes on as it came. */
  static Form refused(Form form, Rejected rejected, Messages messages) {
    Problem.Kind kind = rejected.problem().kind();
    if (kind != Problem.Kind.INVALID && kind != Problem.Kind.CONFLICT) {
      throw rejected;
    }
    return form.refused(rejected, messages);
  }
}
