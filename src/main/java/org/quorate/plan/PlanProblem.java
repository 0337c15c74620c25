package org.quorate.plan;

import org.quorate.kernel.Problem;

/** Why something about a plan was not done. */
public enum PlanProblem implements Problem {
  START_MISSING(Kind.INVALID),
  STARTS_IN_THE_FUTURE(Kind.INVALID),
  /** Only a conference puts a child on a child protection plan. */
  CONFERENCE_DECIDES(Kind.INVALID),
  /** Census rule 2885. */
  STARTS_ON_CONFERENCE_DAY(Kind.INVALID),
  /** Census rule 8875. */
  STARTS_ON_WEEKEND(Kind.INVALID),
  /** Census rule 1105. */
  STARTS_BEFORE_REFERRAL(Kind.INVALID),
  CATEGORY_MISSING(Kind.INVALID),
  CATEGORY_NOT_WANTED(Kind.INVALID),
  /** Census rules 8935 and 4004. */
  ONE_OPEN_ALREADY(Kind.CONFLICT),
  /** Census rules 4001, 4016 and 4017. */
  NEVER_BOTH(Kind.CONFLICT),
  /** Census rules 8940 and 4014. */
  PLANS_OVERLAP(Kind.INVALID),
  /** Census rule 8840. */
  ENDS_NOT_AFTER_START(Kind.INVALID),
  ENDS_IN_THE_FUTURE(Kind.INVALID),
  /** Census rule 8841. */
  REVIEWED_BEFORE_START(Kind.INVALID),
  /** Only a conference ends a child protection plan. */
  CONFERENCE_ENDS(Kind.INVALID),
  ALREADY_STARTED(Kind.CONFLICT),
  ONE_PREPARED_ALREADY(Kind.CONFLICT),
  NOT_OPEN(Kind.CONFLICT),
  PLAN_ENDED(Kind.CONFLICT),
  /** The meeting decided about a plan that the child has not. */
  NO_OPEN_PLAN(Kind.CONFLICT),
  NO_SUCH_AREA(Kind.NOT_FOUND),
  AREA_OVER(Kind.CONFLICT),
  AREA_NOT_OPEN(Kind.CONFLICT),
  AREA_NOT_PARKED(Kind.CONFLICT),
  TOO_MANY_OPEN(Kind.INVALID),
  ORDER_INCOMPLETE(Kind.INVALID),
  GROUPED_INTO_ITSELF(Kind.INVALID),
  WORRY_MISSING(Kind.INVALID),
  WORDS_MISSING(Kind.INVALID),
  WORDS_TOO_LONG(Kind.INVALID),
  REASON_MISSING(Kind.INVALID),
  MANAGER_MISSING(Kind.INVALID),
  NO_SUCH_ACTION(Kind.NOT_FOUND),
  ACTION_WITHOUT_WORDS(Kind.INVALID),
  ACTION_WITHOUT_OWNER(Kind.INVALID),
  ACTION_WITHOUT_DATE(Kind.INVALID),
  ACTION_FINISHED(Kind.CONFLICT),
  ACTION_NOT_FINISHED(Kind.CONFLICT),
  TIMES_A_WEEK_NEGATIVE(Kind.INVALID),
  SAME_DATE(Kind.INVALID),
  OWNER_UNKNOWN(Kind.INVALID),
  LANGUAGE_UNKNOWN(Kind.INVALID),
  SCORE_OUT_OF_RANGE(Kind.INVALID),
  SCORED_IN_THE_FUTURE(Kind.INVALID),
  AGENCY_UNKNOWN(Kind.INVALID),
  STILL_RESPONSIBLE(Kind.CONFLICT),
  NOT_ON_THE_PLAN(Kind.CONFLICT),
  NO_SUCH_VERSION(Kind.NOT_FOUND),
  ANSWERED_ALREADY(Kind.CONFLICT),
  NAME_MISSING(Kind.INVALID);

  private final Kind kind;

  PlanProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "plan";
  }
}
