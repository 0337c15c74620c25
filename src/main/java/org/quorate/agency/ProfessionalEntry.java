package org.quorate.agency;

import java.util.List;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

/**
 * A professional as somebody typed, posted or uploaded them: nothing is known to be in order yet.
 * Null parts read as empty ones.
 */
public record ProfessionalEntry(
    String givenName,
    String familyName,
    String roleTitle,
    String address,
    String phone,
    String team,
    String sector) {
  static final int LONGEST_NAME = 80;
  static final int LONGEST_ROLE = 120;
  static final int LONGEST_TEAM = 80;

  /** The same, found to be in order; throws {@link Rejected} with every fault by field. */
  public ProfessionalDetails details() {
    Faults faults = new Faults();
    ProfessionalDetails details = read(faults);
    faults.throwIfAny();
    return details;
  }

  /** What is wrong by itself, without looking at the rest of the directory. */
  public List<Fault> faults() {
    Faults faults = new Faults();
    read(faults);
    return faults.found();
  }

  private ProfessionalDetails read(Faults faults) {
    var given =
        faults.required(
            givenName,
            "givenName",
            LONGEST_NAME,
            AgencyProblem.GIVEN_NAME_MISSING,
            AgencyProblem.NAME_TOO_LONG);
    var family =
        faults.required(
            familyName,
            "familyName",
            LONGEST_NAME,
            AgencyProblem.FAMILY_NAME_MISSING,
            AgencyProblem.NAME_TOO_LONG);
    var role =
        faults.required(
            roleTitle,
            "roleTitle",
            LONGEST_ROLE,
            AgencyProblem.ROLE_MISSING,
            AgencyProblem.ROLE_TOO_LONG);
    var mail =
        faults.address(
            address,
            "address",
            AgencyProblem.ADDRESS_MISSING,
            AgencyProblem.ADDRESS_NOT_AN_ADDRESS);
    var number = faults.phone(phone, "phone");
    var tidyTeam = faults.optional(team, "team", LONGEST_TEAM, AgencyProblem.TEAM_TOO_LONG);
    var seat = faults.sector(sector, "sector");
    return faults.found().isEmpty()
        ? new ProfessionalDetails(new PersonName(given, family), role, mail, number, tidyTeam, seat)
        : null;
  }
}
