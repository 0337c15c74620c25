package org.quorate.access;

import org.quorate.kernel.Problem;

/** Why a caller is not let through. */
public enum AccessProblem implements Problem {
  NOT_ALLOWED(Kind.FORBIDDEN),
  /** The password was thought up by an administrator and must be changed first. */
  PASSWORD_PROVISIONAL(Kind.FORBIDDEN),
  /** Nobody is signed in. */
  SIGNED_OUT(Kind.SIGNED_OUT),
  /** Said alike of what is not there and of what is none of the caller's business. */
  NOT_FOUND(Kind.NOT_FOUND),
  /** The version the caller saw is no longer the newest. */
  CHANGED_MEANWHILE(Kind.CONFLICT),
  SIGN_IN_NAME_NOT_AN_ADDRESS(Kind.INVALID),
  SIGN_IN_NAME_TAKEN(Kind.CONFLICT),
  NO_NAME(Kind.INVALID),
  NO_ROLE(Kind.INVALID),
  /** There is no such agency, or no such person, in the directory. */
  NOT_IN_DIRECTORY(Kind.INVALID),
  /** Somebody from an agency needs one. */
  NO_AGENCY(Kind.INVALID),
  PASSWORD_TOO_SHORT(Kind.INVALID),
  PASSWORD_TOO_LONG(Kind.INVALID),
  PASSWORD_EASY_TO_GUESS(Kind.INVALID),
  PASSWORD_WRONG(Kind.INVALID),
  PASSWORDS_DIFFER(Kind.INVALID),
  /** Said to whoever is not let in, whatever the reason. */
  NOT_LET_IN(Kind.SIGNED_OUT),
  /** The identity provider says nothing, or tells a name that has no account. */
  NOT_VOUCHED_FOR(Kind.SIGNED_OUT),
  /** Administrators cannot take the key from themselves. */
  NOT_ONESELF(Kind.INVALID);

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
