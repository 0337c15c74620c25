package org.quorate.meeting;

/** How somebody who was asked was there, or was not. */
public enum Attendance {
  PRESENT,
  REMOTE,
  /** A deputy sat for them. */
  DEPUTY,
  APOLOGIES,
  /** Sent a report and was not there: informs the meeting, does not make it quorate. */
  REPORT_ONLY,
  ABSENT;

  /** Somebody spoke for the agency. */
  public boolean atTheTable() {
    return this == PRESENT || this == REMOTE || this == DEPUTY;
  }
}
