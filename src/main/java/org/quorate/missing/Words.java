package org.quorate.missing;

import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;

/** What people typed, cut to what a column holds. */
final class Words {
  static final int LINE = 200;
  static final int TEXT = 4000;

  private Words() {}

  static String line(String typed, String field) {
    return atMost(LINE, typed, field);
  }

  static String text(String typed, String field) {
    return atMost(TEXT, typed, field);
  }

  /** The same, and something must be there. */
  static String needed(String typed, int longest, Problem otherwise, String field) {
    if (typed.isBlank()) {
      throw new Rejected(otherwise, field);
    }
    return atMost(longest, typed, field);
  }

  private static String atMost(int longest, String typed, String field) {
    String text = typed.strip();
    if (text.length() > longest) {
      throw new Rejected(MissingProblem.WORDS_TOO_LONG, field);
    }
    return text;
  }
}
