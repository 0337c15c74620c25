package org.quorate.agency.directory;

import java.util.Optional;
import org.quorate.rulebook.Sector;

/**
 * Which agencies are looked for.
 *
 * @param text words of the name, or their beginnings; empty for all
 * @param kind only this kind
 * @param area only those that serve this area by name; empty for all
 * @param closedToo whether closed agencies are shown as well
 */
public record AgencySearch(String text, Optional<Sector> kind, String area, boolean closedToo) {
  public static final AgencySearch ALL = new AgencySearch("", Optional.empty(), "", false);
}
