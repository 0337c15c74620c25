package org.quorate.child;

import org.quorate.kernel.Problem;

/** Why something about a child was not done. */
public enum ChildProblem implements Problem {
  NAME_MISSING(Kind.INVALID),
  NAME_TOO_LONG(Kind.INVALID),
  BIRTH_MISSING(Kind.INVALID),
  BORN_IN_THE_FUTURE(Kind.INVALID),
  ALREADY_BORN(Kind.INVALID),
  /** The expected date of delivery lies further ahead than any pregnancy lasts. */
  EXPECTED_TOO_FAR_AHEAD(Kind.INVALID),
  UNBORN_HAS_NO_SEX(Kind.INVALID),
  NOT_A_DATE(Kind.INVALID),
  NOT_A_TIME(Kind.INVALID),
  NHS_NUMBER_WRONG(Kind.INVALID),
  UPN_WRONG(Kind.INVALID),
  LA_CHILD_ID_WRONG(Kind.INVALID),
  EMAIL_WRONG(Kind.INVALID),
  CHOICE_MISSING(Kind.INVALID),
  WORDS_MISSING(Kind.INVALID),
  WORDS_TOO_LONG(Kind.INVALID),
  DATE_MISSING(Kind.INVALID),
  DATE_IN_THE_FUTURE(Kind.INVALID),
  ENDS_BEFORE_IT_STARTS(Kind.INVALID),
  REASON_MISSING(Kind.INVALID),
  MANAGER_MISSING(Kind.INVALID),
  /** Follows from other facts; nobody records it by hand. */
  CIRCUMSTANCE_IS_DERIVED(Kind.INVALID),
  AGENCY_UNKNOWN(Kind.INVALID),
  PROFESSIONAL_UNKNOWN(Kind.INVALID),
  CHILD_UNKNOWN(Kind.INVALID),
  /** Consent is given by whoever has parental responsibility, or by the young person. */
  NOT_RESPONSIBLE(Kind.INVALID),
  NOT_OWN_SIBLING(Kind.INVALID),
  /** Whoever is excluded for good does not come back on a day. */
  PERMANENT_HAS_NO_END(Kind.INVALID),
  PERCENT_WRONG(Kind.INVALID),
  /** The designated officer protects children, adult safeguarding adults. */
  TOLD_WRONG_OFFICE(Kind.INVALID),
  /** An agency or a family member, and not both. */
  ONE_RECIPIENT(Kind.INVALID),
  /** Another child has this number already: the same child twice, or a slip of the pen. */
  NUMBER_TAKEN(Kind.CONFLICT),
  /** A child of that name and birthday is known already; asked once, and may be confirmed. */
  PERHAPS_KNOWN(Kind.CONFLICT),
  ALREADY_ON_ROLL(Kind.CONFLICT),
  ALREADY_INVOLVED(Kind.CONFLICT),
  ALREADY_RECORDED(Kind.CONFLICT),
  ALREADY_LINKED(Kind.CONFLICT),
  ALREADY_ENDED(Kind.CONFLICT),
  NOT_ON_FILE(Kind.NOT_FOUND);

  private final Kind kind;

  ChildProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "child";
  }
}
