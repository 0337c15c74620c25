package org.quorate.plan.lead;

/** Why the lead of a child changed; what reviews count when they speak of continuity. */
public enum LeadChange {
  /** Nobody led before. */
  FIRST_NAMED,
  /** The case was given to another social worker. */
  ALLOCATED,
  LEAVES_POST,
  MOVES_TEAM,
  LONG_ABSENCE,
  CASELOAD,
  /** The child or the family asked for it. */
  FAMILY_ASKED,
  /** Less risk: somebody nearer to the family leads on. */
  STEP_DOWN,
  /** More risk: a social worker must lead. */
  STEP_UP,
  /** To adult services, or to another authority. */
  TRANSITION,
  /** No plan is open any longer, and nobody needs to lead. */
  CASE_CLOSED,
  OTHER;

  /** Whether the constant says nothing by itself. */
  public boolean needsWords() {
    return this == OTHER;
  }
}
