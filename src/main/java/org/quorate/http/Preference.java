package org.quorate.http;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a program would rather have (RFC 7240). Whoever changes something and does not want to read
 * it again says {@code Prefer: return=minimal}: the answer is empty, nothing is read for it, and no
 * reading of a record stands in the audit trail.
 */
public final class Preference {
  /** The header by which it is told that the wish was met. */
  public static final String APPLIED = "Preference-Applied";

  /** The request's header. */
  public static final String HEADER = "Prefer";

  /** An empty answer to what succeeded. */
  public static final String MINIMAL = "return=minimal";

  private Preference() {}

  /**
   * Whether an empty answer is wanted.
   *
   * @param prefer the header's value, null where it was not sent
   */
  public static boolean isMinimal(String prefer) {
    return prefer != null
        && Arrays.stream(prefer.toLowerCase(Locale.ROOT).replace("\"", "").split("[,;]"))
            .map(wish -> wish.replaceAll("\\s", ""))
            .anyMatch(MINIMAL::equals);
  }
}
