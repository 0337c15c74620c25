package org.quorate.network;

import java.util.Set;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.rulebook.Sector;

/** Reads what one list needs of the directory. */
public interface Directories {
  /**
   * The agencies and people named, the deputies of people who have left, the open agencies of the
   * kinds, and whoever sits in a seat of their own within an agency; a fixed number of queries.
   */
  Directory read(Set<AgencyId> agencies, Set<ProfessionalId> people, Set<Sector> kinds);
}
