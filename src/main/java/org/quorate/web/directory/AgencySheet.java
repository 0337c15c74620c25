package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.PersonRow;

/** One agency and its people; those who have left come last. */
public record AgencySheet(AgencyRow agency, List<PersonRow> people) {}
