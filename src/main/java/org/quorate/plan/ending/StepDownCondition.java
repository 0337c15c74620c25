package org.quorate.plan.ending;

/**
 * The four things that must be there before a child protection plan is stepped down: in Luton the
 * plan afterwards could not be found, the school ran the meetings, and agencies did not know that
 * social care was still involved.
 */
public enum StepDownCondition {
  /** The child-in-need plan is written, with its priority areas. */
  PLAN_PREPARED,
  /** Who leads afterwards has said yes. */
  LEAD_ACCEPTED,
  /** The first child-in-need meeting has a date, and its invitations are sent. */
  FIRST_MEETING_SCHEDULED,
  /** Every agency on the plan, and the GP, know whether social care stays, who leads, what next. */
  AGENCIES_TOLD
}
