package org.quorate.mail.postroom;

import org.quorate.kernel.Problem;

/** What can go wrong in the post room. */
public enum PostRoomProblem implements Problem {
  /** The embedded mail server does not answer. */
  OUT_OF_REACH(Kind.CONFLICT),
  /** Somebody posts a form without choosing. */
  NO_ANSWER(Kind.INVALID);

  private final Kind kind;

  PostRoomProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "post-room";
  }
}
