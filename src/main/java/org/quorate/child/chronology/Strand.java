package org.quorate.child.chronology;

/** What a line of the chronology is about: the reader leaves out what she does not look for. */
public enum Strand {
  MEETING,
  PLAN,
  /** Who leads and who holds the case. */
  LEAD,
  MISSING,
  REFERRAL,
  /** Moves, suspensions, attendance, needs assessed. */
  SCHOOL,
  PLACEMENT,
  /** Levels of exploitation and what else makes the child less safe. */
  RISK,
  ASSESSMENT,
  /** What was told to whom, or why it was not. */
  SHARING,
  OTHER
}
