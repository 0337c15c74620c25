package org.quorate.child;

/** Why a limit is missed, from a closed list, so that the reasons of a year can be counted. */
public enum LateReason {
  AGENCY_NOT_AVAILABLE,
  FAMILY_NOT_AVAILABLE,
  CHILD_MISSING,
  ILLNESS,
  NO_CHAIR,
  WORKER_ABSENT,
  REPORT_AWAITED,
  NOT_QUORATE,
  CHILD_MOVED,
  COURT_OR_INVESTIGATION,
  /** A manager decided that the limit need not be met here. */
  EXEMPT,
  OTHER
}
