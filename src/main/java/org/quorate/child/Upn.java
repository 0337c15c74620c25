package org.quorate.child;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unique pupil number: a check letter by modulus 23, then twelve figures, of which the last may be
 * a letter in a temporary number (DfE, census error 1510).
 */
public record Upn(String value) {
  private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final Pattern FORM = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z]");

  public Upn {
    Objects.requireNonNull(value);
    if (!checks(value)) {
      throw new IllegalArgumentException("not a UPN");
    }
  }

  /** The number in {@code typed}, blanks removed; empty where its check letter is wrong. */
  public static Optional<Upn> in(String typed) {
    String bare = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return checks(bare) ? Optional.of(new Upn(bare)) : Optional.empty();
  }

  private static boolean checks(String value) {
    if (!FORM.matcher(value).matches()) {
      return false;
    }
    int sum = 0;
    for (int place = 1; place < value.length(); place++) {
      sum += (place + 1) * weightOf(value.charAt(place));
    }
    return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) == value.charAt(0);
  }

  private static int weightOf(char sign) {
    return Character.isDigit(sign) ? sign - '0' : CHECK_LETTERS.indexOf(sign);
  }

  /** Never told by accident: it finds one person among all. */
  @Override
  public String toString() {
    return "***";
  }
}
