package org.quorate.meeting;

/** Where a line of the invitation list stands once the list has been sent. */
public enum Standing {
  /** Known to belong at the table, not asked: nobody identified yet, or only to be considered. */
  LISTED,
  /** Belongs at the table and was left off, with a reason and by name. */
  LEFT_OFF,
  INVITED,
  /** Was invited, and is no longer. */
  RELEASED
}
