package org.quorate.network;

/** How strongly somebody belongs at the table; the strongest comes first. */
public enum Need {
  /** Leaving this one off takes a reason and a name. */
  MUST,
  /** Worth a thought; untouched it is advice, no more. */
  CONSIDER,
  /** No rule names them: a person put them on the list. */
  ADDED;

  static Need of(org.quorate.rulebook.Need rule) {
    return switch (rule) {
      case MUST -> MUST;
      case CONSIDER -> CONSIDER;
    };
  }
}
