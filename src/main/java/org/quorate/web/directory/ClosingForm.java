package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * An agency about to be closed.
 *
 * @param others open agencies of the same kind that its people could move to
 */
public record ClosingForm(Form form, AgencyRow agency, List<Choice> others) {}
