package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.PersonRow;
import org.quorate.web.Form;

/** Looking for the agency that somebody moves to. */
public record MovingSearch(Form asked, PersonRow person, List<AgencyRow> found, boolean onlyLike) {}
