package org.quorate.rulebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The figures that are no clock; {@code limits.csv} names them in lower case with hyphens. */
public enum Limit {
  /** Priority areas open at once in one plan. */
  PRIORITY_AREAS_MAX,
  /** Active targets in one plan. */
  ACTIVE_TARGETS_MAX,
  /** Professionals at one table. */
  PEOPLE_AT_TABLE,
  /** Children for whom one person is the lead. */
  CASELOAD,
  /** Working days before a meeting by which an answer is wanted. */
  REPLY_WORKING_DAYS,
  /** Hours after a meeting's end during which its reply links still open. */
  REPLY_LINK_HOURS,
  /** Working days before a conference at which an unidentified GP becomes a breach. */
  GP_UNIDENTIFIED_WORKING_DAYS,
  /** Working days after the strategy discussion by which a conference has a date. */
  CONFERENCE_BOOKED_WORKING_DAYS,
  /** Working days before a review is due by which it is booked. */
  REVIEW_BOOKED_WORKING_DAYS,
  /** Working days before anything is due at which it is shown as coming up. */
  COMING_UP_WORKING_DAYS,
  /** Working days a plan may stay unchanged after a significant event. */
  PLAN_UNCHANGED_WORKING_DAYS,
  /** Visits in a row at which the child was not seen alone. */
  VISITS_NOT_ALONE,
  /** Reviews in a row with a flat or worse score. */
  FLAT_REVIEWS,
  /** Hours missing in one go that ask for a decision by themselves. */
  MISSING_LONG_HOURS,
  /** Working days in which return interview findings reach the plan. */
  INTERVIEW_TO_PLAN_WORKING_DAYS,
  /** Working days in which a refused referral has an alternative. */
  REFERRAL_ALTERNATIVE_WORKING_DAYS,
  /** Working days in which a referral is acknowledged. */
  REFERRAL_ACKNOWLEDGED_WORKING_DAYS,
  /** Working days in which an agency acknowledges what it was told. */
  LETTER_ACKNOWLEDGED_WORKING_DAYS,
  /** Months after which an assessment is too old. */
  ASSESSMENT_AGE_MONTHS,
  /** Meetings after which the child's own view is missed. */
  CHILD_VIEW_MEETINGS,
  /** School attendance, in percent, below which education must be at the table. */
  ATTENDANCE_PERCENT,
  /** Months of age from which transition is planned. */
  TRANSITION_AGE_MONTHS,
  /**
   * Months of age from which transition is planned where the risk is high or a child is in care.
   */
  TRANSITION_EARLY_AGE_MONTHS,
  /** Months of age at which a missing transition plan becomes a warning. */
  TRANSITION_LATE_AGE_MONTHS,
  /** Months of age up to which a young person may be supported after the plan. */
  TRANSITION_SUPPORT_AGE_MONTHS,
  /** Inquorate conferences in a row. */
  INQUORATE_IN_A_ROW,
  /** Years of age from which a family’s page should be readable. */
  READING_AGE;

  /** As the file names it: {@code priority-areas-max}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Limit> named(String key) {
    return Arrays.stream(values()).filter(limit -> limit.key().equals(key)).findFirst();
  }
}
