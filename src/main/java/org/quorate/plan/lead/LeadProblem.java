package org.quorate.plan.lead;

import org.quorate.kernel.Problem;

/** Why something about the lead of a child was not done. */
public enum LeadProblem implements Problem {
  PROFESSIONAL_MISSING(Kind.INVALID),
  PROFESSIONAL_UNKNOWN(Kind.INVALID),
  /** Somebody who has left their agency leads nobody. */
  HAS_LEFT(Kind.INVALID),
  CHOICE_MISSING(Kind.INVALID),
  WORDS_MISSING(Kind.INVALID),
  WORDS_TOO_LONG(Kind.INVALID),
  DATE_MISSING(Kind.INVALID),
  NOT_A_DATE(Kind.INVALID),
  DATE_IN_THE_FUTURE(Kind.INVALID),
  /** Before the last change that is known: history is not rewritten. */
  BEFORE_THE_LAST_CHANGE(Kind.INVALID),
  LEADS_ALREADY(Kind.INVALID),
  /** Working Together: while a child protection plan is open a social worker leads. */
  MUST_BE_SOCIAL_WORKER(Kind.INVALID),
  /** Somebody else says that they accepted, and not how. */
  HOW_ACCEPTED_MISSING(Kind.INVALID),
  COVERS_ONESELF(Kind.INVALID),
  COVER_ENDS_BEFORE_IT_STARTS(Kind.INVALID),
  COVER_IS_OVER(Kind.INVALID),
  COVER_OVERLAPS(Kind.INVALID),
  /** Appointing is for a child whom nobody leads; everything else is a hand-over. */
  SOMEBODY_LEADS(Kind.CONFLICT),
  NOBODY_LEADS(Kind.CONFLICT),
  HAND_OVER_OPEN(Kind.CONFLICT),
  HAND_OVER_SETTLED(Kind.CONFLICT),
  ACCEPTED_ALREADY(Kind.CONFLICT),
  /** Nobody may be without a lead while a plan is open. */
  PLAN_IS_OPEN(Kind.CONFLICT),
  NOT_YOURS_TO_ACCEPT(Kind.FORBIDDEN),
  NOT_ON_FILE(Kind.NOT_FOUND);

  private final Kind kind;

  LeadProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "lead";
  }
}
