package org.quorate.child;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a child is called where no name may stand: {@code Q-4TZ9}. Drawn by lot, so that it says
 * nothing about the child; written in Crockford's base 32, so that it can be read out on the
 * telephone.
 */
public record ChildReference(String value) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("Q-[0-9A-HJKMNP-TV-Z]{4,8}");

  /** The shortest length that is drawn, without the prefix. */
  static final int SHORTEST = 4;

  public ChildReference {
    Objects.requireNonNull(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a child's reference");
    }
  }

  /** One drawn by lot; it holds a figure at least, so that it never spells a word. */
  static ChildReference drawn(RandomGenerator chance, int length) {
    StringBuilder drawn = new StringBuilder("Q-");
    for (int i = 0; i < length - 1; i++) {
      drawn.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    drawn.insert(2 + chance.nextInt(length), (char) ('2' + chance.nextInt(8)));
    return new ChildReference(drawn.toString());
  }

  /**
   * The reference somebody meant: lower case, a missing prefix or dash and the letters that
   * Crockford reads as figures (O, I, L) are forgiven.
   */
  public static Optional<ChildReference> in(String typed) {
    String bare =
        typed
            .strip()
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    String figures = bare.length() > SHORTEST && bare.startsWith("Q") ? bare.substring(1) : bare;
    String whole = "Q-" + figures;
    return FORM.matcher(whole).matches()
        ? Optional.of(new ChildReference(whole))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
