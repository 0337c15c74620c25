package org.quorate.plan.voice;

import org.quorate.kernel.Rejected;
import org.quorate.plan.PlanProblem;

/** What somebody said, as the columns hold it. */
final class Words {
  private static final int LONGEST = 4000;

  private Words() {}

  static String needed(String words, String field) {
    if (words.isBlank()) {
      throw new Rejected(PlanProblem.WORDS_MISSING, field);
    }
    return fitting(words, field);
  }

  static String fitting(String words, String field) {
    if (words.strip().length() > LONGEST) {
      throw new Rejected(PlanProblem.WORDS_TOO_LONG, field);
    }
    return words.strip();
  }
}
