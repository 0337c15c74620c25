package org.quorate.web.minutes;

import org.quorate.kernel.Problem;

/** What is wrong with what was typed after a meeting, before any rule is asked. */
public enum MinutesProblem implements Problem {
  NO_ATTENDANCE,
  NO_DISSENTER,
  NO_DISSENT,
  NO_TYPE;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String feature() {
    return "minutes";
  }
}
