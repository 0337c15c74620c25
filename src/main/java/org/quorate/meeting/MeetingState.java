package org.quorate.meeting;

/** The life of a meeting. */
public enum MeetingState {
  DRAFT,
  SCHEDULED,
  /** It took place and could decide. */
  HELD,
  /** It took place without those it needed: what it was to settle is still open. */
  INQUORATE,
  CANCELLED;

  /** Nothing about it changes any more, except its record. */
  public boolean isOver() {
    return this == HELD || this == INQUORATE || this == CANCELLED;
  }
}
