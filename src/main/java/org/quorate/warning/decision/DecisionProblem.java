package org.quorate.warning.decision;

import org.quorate.kernel.Problem;

/** Why a decision was not written down. */
public enum DecisionProblem implements Problem {
  REASON_MISSING(Kind.INVALID),
  WHO_MISSING(Kind.INVALID),
  AHEAD(Kind.INVALID);

  private final Kind kind;

  DecisionProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "decision";
  }
}
