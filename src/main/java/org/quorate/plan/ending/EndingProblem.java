package org.quorate.plan.ending;

import org.quorate.kernel.Problem;

/** Why a plan may not end like this, or not yet. */
public enum EndingProblem implements Problem {
  /** No child-in-need plan has been prepared. */
  NO_NEXT_PLAN(Kind.INVALID),
  /** One was prepared, and says nothing yet. */
  NO_AREAS(Kind.INVALID),
  NOBODY_LEADS(Kind.INVALID),
  /** Whoever leads has not said that they do. */
  LEAD_NOT_ACCEPTED(Kind.INVALID),
  /** Somebody was asked to lead and has not answered. */
  HAND_OVER_UNANSWERED(Kind.INVALID),
  NO_FIRST_MEETING(Kind.INVALID),
  /** There is a date, and nobody is invited. */
  NOBODY_INVITED(Kind.INVALID),
  AGENCIES_NOT_TOLD(Kind.INVALID),
  /** There is no child protection plan that could be stepped down. */
  NO_PROTECTION_PLAN(Kind.CONFLICT),
  NEXT_MISSING(Kind.INVALID),
  WORDS_TOO_LONG(Kind.INVALID),
  CHOICE_MISSING(Kind.INVALID),
  /** No adult service has been named. */
  NO_TRANSITION(Kind.CONFLICT),
  NO_RECEIVING_LEAD(Kind.INVALID),
  /** Both sides have not met with the young person yet. */
  NO_JOINT_MEETING(Kind.CONFLICT),
  HANDED_OVER_ALREADY(Kind.CONFLICT),
  SUPPORT_TOO_LONG(Kind.INVALID),
  DATE_IN_THE_FUTURE(Kind.INVALID),
  NOT_BORN(Kind.CONFLICT),
  /** Nobody is left who does not know. */
  ALL_TOLD(Kind.CONFLICT);

  private final Kind kind;

  EndingProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "ending";
  }
}
