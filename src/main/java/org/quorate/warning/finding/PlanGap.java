package org.quorate.warning.finding;

/** What an action of a plan may lack. */
public enum PlanGap {
  OUTCOME,
  OWNER,
  DATE
}
