package org.quorate.meeting;

import org.quorate.kernel.Problem;

/** Why something about a meeting was not done. */
public enum MeetingProblem implements Problem {
  NO_CHILD(Kind.INVALID),
  CHILD_TWICE(Kind.INVALID),
  /** A brother or sister was left out without a word why. */
  LEFT_OUT_WITHOUT_REASON(Kind.INVALID),
  NO_DATE(Kind.INVALID),
  DATE_PAST(Kind.INVALID),
  /** The hour that the spring clock change leaves out. */
  NO_SUCH_HOUR(Kind.INVALID),
  NO_LENGTH(Kind.INVALID),
  NO_PLACE(Kind.INVALID),
  /** Later than the limit: needs a reason and a manager's name. */
  LATE_WITHOUT_REASON(Kind.INVALID),
  NO_SUCH_LINE(Kind.INVALID),
  /** Somebody who must be asked was left off without a reason. */
  LEFT_OFF_WITHOUT_REASON(Kind.INVALID),
  /** Consent is no reason in a meeting that protects a child. */
  CONSENT_DOES_NOT_GATE(Kind.INVALID),
  FAMILY_NOT_INVITED_TO_STRATEGY(Kind.INVALID),
  NO_SUCH_CONTACT(Kind.INVALID),
  ADDRESS_TWICE(Kind.INVALID),
  NO_ADDRESS(Kind.INVALID),
  NOBODY_INVITED(Kind.INVALID),
  NOT_A_DRAFT(Kind.CONFLICT),
  NOT_SCHEDULED(Kind.CONFLICT),
  NOTHING_CHANGED(Kind.INVALID),
  NOT_INVITED(Kind.CONFLICT),
  /** The reply link of a meeting that is over, cancelled, or no longer asks this person. */
  REPLY_TOO_LATE(Kind.GONE),
  DELEGATE_MISSING(Kind.INVALID),
  REPLY_ALREADY_JUDGED(Kind.CONFLICT),
  NOT_YET_HELD(Kind.INVALID),
  ATTENDANCE_INCOMPLETE(Kind.INVALID),
  DECISION_MISSING(Kind.INVALID),
  DECISION_NOT_OF_THIS_MEETING(Kind.INVALID),
  /** STR-02: whether an enquiry is needed is for children's social care to decide. */
  NO_SOCIAL_CARE_DECISION(Kind.INVALID),
  CONFERENCE_OR_WHY_NOT(Kind.INVALID),
  ACTION_WITHOUT_WORDS(Kind.INVALID),
  ACTION_WITHOUT_OWNER(Kind.INVALID),
  ACTION_WITHOUT_DATE(Kind.INVALID),
  REASON_MISSING(Kind.INVALID),
  /** It could not decide, and so it can neither make nor end a plan. */
  INQUORATE_ABOUT_PLAN(Kind.INVALID);

  private final Kind kind;

  MeetingProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "meeting";
  }
}
