package org.quorate.web.reply;

import org.quorate.kernel.Problem;

/** What is wrong with a reply form. */
public enum ReplyProblem implements Problem {
  NO_ANSWER,
  NO_REASON,
  NO_COLLEAGUE_NAME,
  NO_COLLEAGUE_ADDRESS;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String feature() {
    return "reply";
  }
}
