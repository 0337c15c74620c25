package org.quorate.rulebook;

/** Where a figure gets its force from. */
public enum Authority {
  /** Law, regulation or statutory guidance: may be tightened locally, never loosened. */
  STATUTORY,
  /** National guidance or indicator. */
  GUIDANCE,
  /** The area's own procedures. */
  LOCAL
}
