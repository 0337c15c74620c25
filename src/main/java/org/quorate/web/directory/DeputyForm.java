package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.PersonRow;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/** Who comes when somebody cannot: their colleagues, and nobody. */
public record DeputyForm(Form form, PersonRow person, List<Choice> colleagues) {}
