package org.quorate.http;

import org.quorate.kernel.Problem;

/** What can be wrong with a request before any room of the house has seen it. */
public enum HttpProblem implements Problem {
  /** RFC 9110 section 15.5.1. */
  WRONG_JSON(400, Kind.INVALID),
  WRONG_MARK(400, Kind.INVALID),
  BAD_REQUEST(400, Kind.INVALID),
  /** A form without the token of its session, or sent from another site. */
  FORGED_FORM(403, Kind.FORBIDDEN),
  NO_SUCH_PAGE(404, Kind.NOT_FOUND),
  WRONG_METHOD(405, Kind.INVALID),
  NOT_ACCEPTABLE(406, Kind.INVALID),
  /** RFC 9110 section 13.1.1: the version named in If-Match is no longer the newest. */
  CHANGED_MEANWHILE(412, Kind.CONFLICT),
  TOO_LARGE(413, Kind.INVALID),
  WRONG_MEDIA_TYPE(415, Kind.INVALID),
  /** A component of the request breaks the constraint that is said beside it. */
  INVALID_VALUE(422, Kind.INVALID),
  /** The Idempotency-Key was used before for something else. */
  KEY_REUSED(422, Kind.INVALID),
  /** RFC 6585 section 3: a change needs If-Match. */
  VERSION_NEEDED(428, Kind.INVALID),
  FAILED(500, Kind.INVALID);

  private final int status;
  private final Kind kind;

  HttpProblem(int status, Kind kind) {
    this.status = status;
    this.kind = kind;
  }

  /** The HTTP status, finer than its kind's. */
  public int status() {
    return status;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String feature() {
    return "http";
  }

  /** The problem that stands for a status that the server itself answers. */
  static HttpProblem of(int status) {
    return switch (status) {
      case 404 -> NO_SUCH_PAGE;
      case 405 -> WRONG_METHOD;
      case 406 -> NOT_ACCEPTABLE;
      case 412 -> CHANGED_MEANWHILE;
      case 413 -> TOO_LARGE;
      case 415 -> WRONG_MEDIA_TYPE;
      default -> status < 500 ? BAD_REQUEST : FAILED;
    };
  }
}
