package org.quorate.warning.picture;

import org.quorate.agency.AgencyId;
import org.quorate.rulebook.Sector;

/** An agency as a finding names it. */
public record AgencyRef(AgencyId id, String name, Sector kind) {}
