package org.quorate.rulebook;

/** The repetitions that the rulebook puts figures to. */
public enum Pattern {
  /** Any missing episode recent enough to bring the missing coordinator to the table. */
  MISSING_RECENTLY,
  /** Missing so often that a strategy discussion or panel must be decided on. */
  MISSING_REPEATEDLY,
  /** Episodes since anybody looked at them together. */
  MISSING_UNANALYSED,
  SCHOOL_MOVES,
  SCHOOL_SUSPENSIONS,
  PLACEMENT_MOVES,
  /** Strategy discussions without a conference. */
  STRATEGY_REPEATED,
  /** New harms to a child in need. */
  NEW_HARM,
  LEAD_CHANGED,
  TEAM_MANAGER_CHANGED,
  /** Refusals of the same need. */
  REFERRAL_REFUSED,
  /** Meetings of different forums about the same child. */
  OVERLAPPING_MEETINGS,
  /** A second child protection plan this soon after the first. */
  SECOND_PLAN
}
