package org.quorate.network;

import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.EmailAddress;
import org.quorate.rulebook.Sector;

/**
 * What somebody changed on a list by hand. It is kept under the line's key, so that working the
 * list out anew from newer facts loses none of it.
 */
public sealed interface Edit {
  /** The key of the line. */
  String line();

  /** Not asked, with the reason. */
  record LeaveOff(String line, LeftOff leftOff) implements Edit {}

  /** Asked after all, or a consider that was ticked. */
  record Ask(String line) implements Edit {}

  /** Somebody was found for a line, or another person than proposed. */
  record Direct(String line, Whom whom) implements Edit {}

  /** Somebody whom no rule names. */
  record Add(String line, Sector sector, Whom whom, String by) implements Edit {}

  /**
   * Whom to write to.
   *
   * @param agency empty for somebody from outside the directory
   */
  record Whom(
      Optional<AgencyId> agency,
      Optional<ProfessionalId> person,
      String name,
      String organisation,
      EmailAddress address) {}
}
