package org.quorate.agency;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people type or paste it, made fit to keep: one line, no control characters, single
 * blanks. What is kept here ends up in mail headers, so no line break may pass.
 */
public final class TypedText {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\\u00A0\\u2028\\u2029]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PHONE =
      Pattern.compile("(?i)(?=(?:\\D*\\d){3})[+0-9 ().\\-]{3,30}( ?(ext|x)\\.? ?[0-9]{1,6})?");

  private TypedText() {}

  /** On one line, without blanks around it; empty for null. */
  public static String line(String typed) {
    return typed == null ? "" : GAPS.matcher(typed).replaceAll(" ").strip();
  }

  /** For comparing names: lower case, without accents. */
  public static String folded(String text) {
    String apart = Normalizer.normalize(line(text), Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** A telephone number as people write it; 101 is one. */
  static boolean isPhone(String line) {
    return PHONE.matcher(line).matches();
  }
}
