package org.quorate.mail;

import org.quorate.kernel.Problem;

/** Why something about mail was not done. */
public enum MailProblem implements Problem {
  /** A name of the child or family stands in what would be mailed; parameters say where. */
  NAME_IN_TEXT(Kind.INVALID),
  ALREADY_JUDGED(Kind.CONFLICT),
  /** A message that names no invitation is approved only with one. */
  NO_INVITATION(Kind.INVALID),
  NO_ANSWER(Kind.INVALID),
  /** Whoever vouches for a message, or puts it aside, says why. */
  NO_REASON(Kind.INVALID),
  /** Nobody is asked again who is not asked. */
  NOT_ASKED(Kind.CONFLICT);

  private final Kind kind;

  MailProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "mail";
  }
}
