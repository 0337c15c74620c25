package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.PersonRow;
import org.quorate.web.Form;
import org.quorate.web.govuk.Pages;

/**
 * People as they were asked for.
 *
 * @param asked the search as it was filled in: q, gone
 * @param onlyLike nobody is spelt as typed; these look or sound like it
 * @param narrowed whether anything was asked for at all
 */
public record PersonList(
    Form asked, List<PersonRow> rows, boolean onlyLike, boolean narrowed, Pages pages) {}
