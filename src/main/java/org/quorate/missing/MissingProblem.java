package org.quorate.missing;

import org.quorate.kernel.Problem;

/** Why something about a missing episode was not done. */
public enum MissingProblem implements Problem {
  IN_THE_FUTURE(Kind.INVALID),
  MOMENT_MISSING(Kind.INVALID),
  REPORTED_BEFORE_MISSING(Kind.INVALID),
  REPORTER_MISSING(Kind.INVALID),
  RETURNED_BEFORE_MISSING(Kind.INVALID),
  BEFORE_THE_RETURN(Kind.INVALID),
  BEFORE_THE_OFFER(Kind.INVALID),
  BEFORE_THE_INTERVIEW(Kind.INVALID),
  REASON_MISSING(Kind.INVALID),
  FINDINGS_MISSING(Kind.INVALID),
  INTERVIEWER_MISSING(Kind.INVALID),
  RECIPIENT_MISSING(Kind.INVALID),
  WORDS_MISSING(Kind.INVALID),
  WORDS_TOO_LONG(Kind.INVALID),
  AGENCY_UNKNOWN(Kind.INVALID),
  /** Nobody holds the case: there is no lead professional to tell. */
  NO_LEAD(Kind.CONFLICT),
  NOT_THE_LEAD(Kind.FORBIDDEN),
  ALREADY_ACKNOWLEDGED(Kind.CONFLICT),
  /** The child was missing already at that time. */
  OVERLAPS_ANOTHER(Kind.CONFLICT),
  ALREADY_BACK(Kind.CONFLICT),
  NOT_BACK_YET(Kind.CONFLICT),
  NOT_OFFERED(Kind.CONFLICT),
  ALREADY_DONE(Kind.CONFLICT),
  NOT_DONE_YET(Kind.CONFLICT),
  ALREADY_SHARED(Kind.CONFLICT),
  STRUCK_OUT(Kind.CONFLICT),
  NO_EPISODES(Kind.CONFLICT);

  private final Kind kind;

  MissingProblem(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "missing";
  }
}
