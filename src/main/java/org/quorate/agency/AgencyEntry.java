package org.quorate.agency;

import java.util.List;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.rulebook.Sector;

/**
 * An agency as somebody typed, posted or uploaded it: nothing is known to be in order yet. Null
 * parts read as empty ones.
 */
public record AgencyEntry(
    String name, String kind, String area, String mailbox, String outOfHoursPhone) {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_AREA = 80;

  /** The same, found to be in order; throws {@link Rejected} with every fault by field. */
  public AgencyDetails details() {
    Faults faults = new Faults();
    AgencyDetails details = read(faults);
    faults.throwIfAny();
    return details;
  }

  /** What is wrong by itself, without looking at the rest of the directory. */
  public List<Fault> faults() {
    Faults faults = new Faults();
    read(faults);
    return faults.found();
  }

  private AgencyDetails read(Faults faults) {
    var tidyName =
        faults.required(
            name, "name", LONGEST_NAME, AgencyProblem.NAME_MISSING, AgencyProblem.NAME_TOO_LONG);
    Sector sector = faults.sector(kind, "kind").orElse(null);
    if (TypedText.line(kind).isEmpty()) {
      faults.add(AgencyProblem.KIND_MISSING, "kind");
    }
    var tidyArea = faults.optional(area, "area", LONGEST_AREA, AgencyProblem.AREA_TOO_LONG);
    var address =
        faults.address(
            mailbox,
            "mailbox",
            AgencyProblem.MAILBOX_MISSING,
            AgencyProblem.MAILBOX_NOT_AN_ADDRESS);
    var phone = faults.phone(outOfHoursPhone, "outOfHoursPhone");
    return faults.found().isEmpty()
        ? new AgencyDetails(tidyName, sector, tidyArea, address, phone)
        : null;
  }
}
