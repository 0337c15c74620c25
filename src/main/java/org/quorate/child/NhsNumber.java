package org.quorate.child;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's number in the National Health Service: ten figures, the last a check digit by modulus
 * 11 (NHS data dictionary). CP-IS needs it by the day of the initial conference.
 */
public record NhsNumber(String digits) {
  private static final Pattern FORM = Pattern.compile("\\d{10}");

  public NhsNumber {
    Objects.requireNonNull(digits);
    if (!checks(digits)) {
      throw new IllegalArgumentException("not an NHS number");
    }
  }

  /** The number in {@code typed}, blanks and dashes removed; empty where it fails its check. */
  public static Optional<NhsNumber> in(String typed) {
    String bare = typed.replaceAll("[\\s-]", "");
    return checks(bare) ? Optional.of(new NhsNumber(bare)) : Optional.empty();
  }

  private static boolean checks(String digits) {
    if (!FORM.matcher(digits).matches()) {
      return false;
    }
    int sum = 0;
    for (int place = 0; place < 9; place++) {
      sum += (10 - place) * (digits.charAt(place) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return check == digits.charAt(9) - '0';
  }

  /** As it is printed: {@code 943 476 5919}. */
  public String spaced() {
    return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
  }

  /** Never told by accident: it finds one person among all. */
  @Override
  public String toString() {
    return "***";
  }
}
