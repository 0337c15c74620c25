package org.quorate.access;

/**
 * What may be allowed. Those about a child also need business with that child ({@link Interest}).
 */
public enum Permission {
  READ_CHILD,
  RECORD_CHILD,
  FIND_CHILD,
  REPORT_MISSING,
  MAKE_REFERRAL,
  READ_MEETING,
  ARRANGE_MEETING,
  CONCLUDE_MEETING,
  REPLY_FOR_OWN_AGENCY,
  MAKE_PLAN,
  HAND_OVER_LEAD,
  END_PLAN,
  READ_WARNINGS,
  ACKNOWLEDGE_WARNING,
  READ_BOARD,
  READ_DIRECTORY,
  KEEP_DIRECTORY,
  JUDGE_QUARANTINE,
  READ_RULES,
  TRY_RULES,
  READ_AUDIT,
  KEEP_ACCOUNTS
}
