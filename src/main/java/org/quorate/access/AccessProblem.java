package org.quorate.access;

import org.quorate.kernel.Problem;

/** Why a caller is not let through. */
public enum AccessProblem implements Problem {
  NOT_ALLOWED(Kind.FORBIDDEN),
  /** Nobody is signed in. */
  SIGNED_OUT(Kind.SIGNED_OUT),
  /** Said alike of what is not there and of what is none of the caller's business. */
  NOT_FOUND(Kind.NOT_FOUND),
  /** The version the caller saw is no longer the newest. */
  CHANGED_MEANWHILE(Kind.CONFLICT);

  private final Kind kind;

  AccessProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "access";
  }
}
