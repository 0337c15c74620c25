package org.quorate.api;

import org.quorate.kernel.Problem;

/** Why the rules cannot be shown. */
public enum RulesProblem implements Problem {
  /** The day asked for is no date. */
  NOT_A_DAY;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String feature() {
    return "rules";
  }
}
