package org.quorate.rulebook;

/** How strongly a rule asks for somebody at the table. */
public enum Need {
  /** Leaving them off takes a reason and a name, and somebody is warned. */
  MUST,
  /** Offered, with why; leaving them off takes nothing. */
  CONSIDER
}
