package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Pages;

/**
 * Agencies as they were asked for.
 *
 * @param asked the filter as it was filled in: q, kind, area, closed
 * @param onlyLike nothing is spelt as typed; these look or sound like it
 * @param narrowed whether anything was asked for at all
 */
public record AgencyList(
    Form asked,
    List<AgencyRow> rows,
    boolean onlyLike,
    boolean narrowed,
    List<Choice> kinds,
    List<Choice> areas,
    Pages pages) {}
