package org.quorate.web.quarantine;

import org.quorate.kernel.Problem;

/** What is wrong with a form of the quarantine. */
public enum QuarantineProblem implements Problem {
  NO_REASON;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String feature() {
    return "quarantine";
  }
}
