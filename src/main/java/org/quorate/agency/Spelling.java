package org.quorate.agency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Under which marks a name can be found, also misspelt. Each word of a name leaves three kinds of
 * mark in one indexed column: {@code =northfield} the word, found by its beginning; {@code
 * -northfeld} the word and what is left of it without any one letter, so that two spellings one
 * slip apart share a mark; {@code ~NR0FLT} its sound by double metaphone. To search is to look
 * equal marks up, however long the directory grows.
 */
public final class Spelling {
  /** Shorter words are found as they are: with one letter less they would be anything. */
  private static final int SHORTEST_WITH_SLIPS = 4;

  private static final int LONGEST_WORD = 40;
  private static final int MOST_WORDS = 8;
  private static final Set<String> FILLERS = Set.of("the", "of", "and", "for", "a");
  private static final DoubleMetaphone SOUND = new DoubleMetaphone();

  static {
    SOUND.setMaxCodeLen(6);
  }

  private Spelling() {}

  /** Every mark under which {@code name} is to be found. */
  public static Set<String> marksOf(String name) {
    Set<String> marks = new LinkedHashSet<>();
    for (String word : words(name)) {
      marks.add("=" + word);
      marks.addAll(near(word));
    }
    return marks;
  }

  /** The words of a search, tidied as names are; "the" and "of" are left out beside others. */
  public static List<String> asked(String text) {
    List<String> all = words(text);
    List<String> telling = all.stream().filter(word -> !FILLERS.contains(word)).toList();
    List<String> used = telling.isEmpty() ? all : telling;
    return used.subList(0, Math.min(used.size(), MOST_WORDS));
  }

  /** The beginning of the mark of a word that is spelt right; it holds no wildcard of SQL. */
  public static String beginning(String word) {
    return "=" + word;
  }

  /** The marks that {@code word} shares with words like it. */
  public static Set<String> near(String word) {
    Set<String> marks = new LinkedHashSet<>();
    marks.add("-" + word);
    if (word.length() >= SHORTEST_WITH_SLIPS) {
      for (int i = 0; i < word.length(); i++) {
        marks.add("-" + word.substring(0, i) + word.substring(i + 1));
      }
      // Two sounds: "th" may be heard as "t", "sch" as "sk".
      for (boolean other : new boolean[] {false, true}) {
        String sound = SOUND.doubleMetaphone(word, other);
        if (sound != null && sound.length() > 1) {
          marks.add("~" + sound);
        }
      }
    }
    return marks;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String letters = TypedText.folded(text).replaceAll("['\u2019]", "");
    for (String word : letters.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
      }
    }
    return words;
  }
}
