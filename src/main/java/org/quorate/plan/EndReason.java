package org.quorate.plan;

/**
 * Why a plan ended. A child protection plan ends by a conference or by what {@link #isByItself}.
 */
public enum EndReason {
  /** The need it answered is met. */
  NEED_MET,
  /** A lower level of plan follows. */
  STEPPED_DOWN,
  /** A higher level of plan, or care, follows. */
  STEPPED_UP,
  /** The family no longer agrees; child-in-need plans are made with consent. */
  CONSENT_WITHDRAWN,
  /** Another authority has taken over, by a conference of its own. */
  MOVED_AWAY,
  TURNED_18,
  LEFT_UK,
  DIED;

  /** Without a decision of anybody: what Working Together allows beside the conference. */
  public boolean isByItself() {
    return this == MOVED_AWAY || this == TURNED_18 || this == LEFT_UK || this == DIED;
  }
}
