package org.quorate.agency;

import org.quorate.kernel.Problem;

/** Why something in the directory of agencies and professionals cannot be done. */
public enum AgencyProblem implements Problem {
  NAME_MISSING(Kind.INVALID),
  NAME_TOO_LONG(Kind.INVALID),
  /** Another agency of this name serves the same area, open or closed. */
  NAME_TAKEN(Kind.CONFLICT),
  KIND_MISSING(Kind.INVALID),
  KIND_UNKNOWN(Kind.INVALID),
  /** Family members and children are invited as people, never through the directory. */
  KIND_IS_FAMILY(Kind.INVALID),
  AREA_TOO_LONG(Kind.INVALID),
  MAILBOX_MISSING(Kind.INVALID),
  MAILBOX_NOT_AN_ADDRESS(Kind.INVALID),
  PHONE_NOT_A_NUMBER(Kind.INVALID),
  GIVEN_NAME_MISSING(Kind.INVALID),
  FAMILY_NAME_MISSING(Kind.INVALID),
  ROLE_MISSING(Kind.INVALID),
  ROLE_TOO_LONG(Kind.INVALID),
  TEAM_TOO_LONG(Kind.INVALID),
  ADDRESS_MISSING(Kind.INVALID),
  ADDRESS_NOT_AN_ADDRESS(Kind.INVALID),
  /** Somebody else who is active has this e-mail address. */
  ADDRESS_TAKEN(Kind.CONFLICT),
  AGENCY_MISSING(Kind.INVALID),
  AGENCY_CLOSED(Kind.CONFLICT),
  AGENCY_OPEN(Kind.CONFLICT),
  /** An agency is not closed over the heads of its people: say first what becomes of them. */
  PEOPLE_REMAIN(Kind.CONFLICT),
  NEW_AGENCY_MISSING(Kind.INVALID),
  SAME_AGENCY(Kind.INVALID),
  DEPUTY_IS_ONESELF(Kind.INVALID),
  DEPUTY_HAS_LEFT(Kind.INVALID),
  DEPUTY_ELSEWHERE(Kind.INVALID),
  HAS_LEFT(Kind.CONFLICT);

  private final Kind kind;

  AgencyProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "agency";
  }
}
