package org.quorate.warning.picture;

/**
 * The parts of a picture, each read from one place. A rule names those it needs; where one was not
 * read the rule is not judged, and says so.
 */
public enum Section {
  PERSON,
  CIRCUMSTANCES,
  INVOLVEMENTS,
  JOURNEY,
  MEETINGS,
  /** Whether invitations, changes and calls-off arrived. */
  POST,
  /** Which reports to a meeting have come in. */
  REPORTS,
  /** Who was sent the decision letter and the minutes. */
  COPIES,
  PLANS,
  /** When multi-agency summaries were given out. */
  SUMMARIES,
  LEAD,
  /** When the lead is away, and who covers. */
  ABSENCES,
  CASELOAD,
  MISSING,
  REFERRALS,
  /** Adults in a position of trust of whom something is alleged. */
  ADULTS,
  ASSESSMENTS,
  EDUCATION,
  PLACEMENTS,
  /** Visits, and whether the child was seen alone. */
  VISITS,
  MOVES,
  /** Which agencies were told what, and what they acknowledged. */
  NOTICES,
  WITHDRAWALS,
  DECISIONS,
  /** A closing or step-down that somebody proposed. */
  PROPOSALS,
  /** Words in the record that blame the child. */
  WORDING
}
