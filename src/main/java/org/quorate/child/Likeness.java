package org.quorate.child;

import java.util.List;

/** How far a child's name is from the one that was asked for. */
final class Likeness {
  private static final int SAME_SOUND = 1;

  private final NameKeys asked;

  Likeness(NameKeys asked) {
    this.asked = asked;
  }

  /** Every word that was asked for is spelt like, or sounds like, one of the name. */
  boolean isNear(FoundChild child) {
    NameKeys name = NameKeys.of(child.name(), child.knownAs());
    return asked.words().stream()
        .allMatch(
            word ->
                name.words().stream().anyMatch(w -> w.startsWith(word))
                    || NameKeys.typed(word).keys().stream().anyMatch(name.keys()::contains));
  }

  /** The fewer slips, the nearer; nought is the very name. */
  int distance(FoundChild child) {
    List<String> words = NameKeys.of(child.name(), child.knownAs()).words();
    return asked.words().stream()
        .mapToInt(
            word -> words.stream().mapToInt(w -> distance(word, w)).min().orElse(word.length()))
        .sum();
  }

  /** The beginning of a word is nearer than any slip. */
  private static int distance(String asked, String word) {
    return word.equals(asked)
        ? 0
        : word.startsWith(asked) ? SAME_SOUND : SAME_SOUND + slips(asked, word);
  }

  /** Letters wrong, missing, too many or swapped (Damerau and Levenshtein, restricted). */
  static int slips(String one, String two) {
    int[][] cost = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= two.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= two.length(); j++) {
        int changed = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + changed);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == two.charAt(j - 2)
                && one.charAt(i - 2) == two.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][two.length()];
  }
}
