package org.quorate.web.directory;

import java.util.List;
import java.util.Optional;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.PersonRow;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * A professional being added, changed or moved.
 *
 * @param agency the one they sit for, or will
 * @param person the one being changed or moved; empty for a new one
 * @param moving whether {@code agency} is a new one for them
 */
public record PersonForm(
    Form form, AgencyRow agency, Optional<PersonRow> person, boolean moving, List<Choice> seats) {
  public String action() {
    return person
        .map(p -> "/directory/people/" + p.id() + (moving ? "/move?to=" + agency.id() : "/change"))
        .orElse("/directory/agencies/" + agency.id() + "/people/new");
  }

  public String back() {
    return person
        .map(p -> "/directory/people/" + p.id())
        .orElse("/directory/agencies/" + agency.id());
  }

  /** Which words head the page. */
  public String titleKey() {
    return person.isEmpty()
        ? "directory.person-new-title"
        : moving ? "directory.person-move-title" : "directory.person-change-title";
  }
}
