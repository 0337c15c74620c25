package org.quorate.web.directory;

import java.util.List;
import java.util.Optional;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * An agency being added or changed.
 *
 * @param agency the one being changed; empty for a new one
 */
public record AgencyForm(Form form, Optional<AgencyRow> agency, List<Choice> kinds) {
  public String action() {
    return agency
        .map(a -> "/directory/agencies/" + a.id() + "/change")
        .orElse("/directory/agencies/new");
  }

  public String back() {
    return agency.map(a -> "/directory/agencies/" + a.id()).orElse("/directory");
  }
}
