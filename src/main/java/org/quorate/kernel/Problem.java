package org.quorate.kernel;

/**
 * Why something was not done, as one closed enum per feature ({@code MeetingProblem.NO_DATE}). Both
 * doors read it: the API turns it into an RFC 9457 problem, a page into its error summary. Its
 * words are in {@code messages.properties} under {@code problem.} and {@link #key()}.
 */
public interface Problem {
  /** The constant's name; enums implement this by themselves. */
  String name();

  /** Which answer is due. */
  Kind kind();

  /** The feature, as in {@code meeting}: the first part of the key. */
  String feature();

  /** The key of the words that explain it, such as {@code meeting.no-date}. */
  default String key() {
    return feature() + "." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What kind of refusal it is, and so which HTTP status answers it. */
  enum Kind {
    /**
     * What was asked cannot be understood or is not allowed by the field's own rules: 422, or 400
     * with the same page.
     */
    INVALID(422),
    /** Somebody else was there first: 409, or 412 where a version was given. */
    CONFLICT(409),
    /** Nobody is signed in who could be allowed or refused: 401. */
    SIGNED_OUT(401),
    /** The caller may know of it but not do it: 403. */
    FORBIDDEN(403),
    /** It is not there, or the caller has no business to learn that it is: 404. */
    NOT_FOUND(404),
    /** It was there and is over: 410. */
    GONE(410);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }
}
