package org.quorate.web.meeting;

import org.quorate.kernel.Problem;

/** What is wrong with what was typed while arranging a meeting, before any rule is asked. */
public enum ArrangeProblem implements Problem {
  NO_TYPE,
  NO_CHILD,
  SIBLING_WITHOUT_REASON,
  NO_DATE,
  NO_TIME,
  NO_LENGTH,
  NO_REASON,
  NOBODY_CHOSEN,
  NO_NAME,
  NO_ADDRESS;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String feature() {
    return "arrange";
  }
}
