package org.quorate.warning;

import org.quorate.kernel.Problem;

/** Why something about a warning was not done. */
public enum WarningProblem implements Problem {
  REASON_MISSING(Kind.INVALID),
  LOOK_AGAIN_PAST(Kind.INVALID),
  CLEARED(Kind.CONFLICT);

  private final Kind kind;

  WarningProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "warning";
  }
}
