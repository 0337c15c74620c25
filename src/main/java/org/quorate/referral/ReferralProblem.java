package org.quorate.referral;

import org.quorate.kernel.Problem;

/** Why something about a referral was not done. */
public enum ReferralProblem implements Problem {
  WHY_MISSING(Kind.INVALID),
  REFERRER_MISSING(Kind.INVALID),
  RECIPIENT_MISSING(Kind.INVALID),
  AGENCY_UNKNOWN(Kind.INVALID),
  IN_THE_FUTURE(Kind.INVALID),
  BEFORE_THE_REFERRAL(Kind.INVALID),
  REASON_MISSING(Kind.INVALID),
  WORDS_MISSING(Kind.INVALID),
  WORDS_TOO_LONG(Kind.INVALID),
  ALTERNATIVE_UNKNOWN(Kind.INVALID),
  ALTERNATIVE_IS_ITSELF(Kind.INVALID),
  NOT_THE_LEAD(Kind.FORBIDDEN),
  ALREADY_ACKNOWLEDGED(Kind.CONFLICT),
  HAS_OUTCOME(Kind.CONFLICT),
  NOT_REFUSED(Kind.CONFLICT);

  private final Kind kind;

  ReferralProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "referral";
  }
}
