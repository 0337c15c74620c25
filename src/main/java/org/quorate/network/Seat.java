package org.quorate.network;

import java.util.Optional;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.child.ChildId;
import org.quorate.rulebook.Sector;

/**
 * Whom a rule means for one child: somebody the child's record or the directory names, or a gap
 * that somebody must fill.
 *
 * @param ofChild whose record names them, or lacks them; a brother's or sister's where it is theirs
 * @param agency empty for a gap
 * @param person the one to write to; empty where the agency's mailbox is written to
 * @param personal whether the seat is that person's own and not their agency's, as a team manager's
 * @param worksWithChild whether the record says that they work with the child
 */
record Seat(
    Sector sector,
    ChildId ofChild,
    Optional<Agency> agency,
    Optional<Professional> person,
    boolean personal,
    boolean worksWithChild) {

  static Seat gap(Sector sector, ChildId ofChild) {
    return new Seat(sector, ofChild, Optional.empty(), Optional.empty(), false, false);
  }

  /** The same each time the list is worked out. */
  String key() {
    if (personal && person.isPresent()) {
      return "person:" + person.get().id();
    }
    return agency.map(a -> "agency:" + a.id()).orElseGet(() -> "find:" + sector + ":" + ofChild);
  }
}
