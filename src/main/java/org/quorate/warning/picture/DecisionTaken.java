package org.quorate.warning.picture;

import java.time.Instant;

/** A decision about the case that answers a rule, by somebody with a name. */
public record DecisionTaken(Matter matter, Instant at) {

  /** What was decided. */
  public enum Matter {
    /** Social care decided whether a strategy discussion is needed, or what to do instead. */
    THRESHOLD,
    /** Somebody wrote that the police decide whether there is a strategy discussion. */
    LEFT_TO_POLICE,
    /** Why the strategy discussions so far led to no conference. */
    STRATEGIES_REVIEWED,
    /** Whether to plan for court. */
    LEGAL_PLANNING,
    /** What earlier plans came to. */
    EARLIER_PLANS_REVIEWED,
    /** No plan is needed although exploitation is feared. */
    NO_PLAN_NEEDED,
    /** A child in need for long: change the plan, step up or close. */
    DIRECTION,
    /** What follows from a service's withdrawal. */
    ESCALATION,
    /** So many at the table, or so many forums, are needed. */
    TABLE_ACCEPTED,
    /** The lead can carry so many children. */
    CASELOAD_ACCEPTED,
    /** How the child is spared another change. */
    CONTINUITY,
    /** The missing episodes were read together. */
    PATTERN_READ,
    /** How the next placement is to last. */
    STABILITY,
    /** The case may be closed with a reason. */
    CLOSURE,
    /** A meeting goes ahead although it will not be quorate. */
    GO_AHEAD
  }
}
