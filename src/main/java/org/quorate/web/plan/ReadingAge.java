package org.quorate.web.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From what age words can be read, by the Automated Readability Index (Smith and Senter, 1967): it
 * counts letters, words and sentences and guesses nothing. Shown to whoever writes; it never stops
 * anybody.
 *
 * @param years an age; 0 where there is nothing to read
 * @param hardest the sentence that is hardest to read
 */
public record ReadingAge(int years, Optional<String> hardest) {
  private static final double LETTERS_IN_A_WORD = 4.71;
  private static final double WORDS_IN_A_SENTENCE = 0.5;
  private static final double BEGIN = -21.43;
  private static final int FIRST_YEAR_AT_SCHOOL = 5;

  /** Of all texts together; what stands by itself counts as a sentence without a full stop. */
  public static ReadingAge of(List<String> texts) {
    List<Sentence> sentences = texts.stream().flatMap(text -> Sentence.in(text).stream()).toList();
    if (sentences.isEmpty()) {
      return new ReadingAge(0, Optional.empty());
    }
    Optional<String> hardest =
        sentences.stream().max(Comparator.comparingDouble(Sentence::index)).map(Sentence::text);
    return new ReadingAge(age(index(sentences)), hardest);
  }

  private static int age(double index) {
    return FIRST_YEAR_AT_SCHOOL + (int) Math.max(0, Math.ceil(index));
  }

  private static double index(List<Sentence> sentences) {
    double words = sentences.stream().mapToInt(Sentence::words).sum();
    double letters = sentences.stream().mapToInt(Sentence::letters).sum();
    return LETTERS_IN_A_WORD * letters / words
        + WORDS_IN_A_SENTENCE * words / sentences.size()
        + BEGIN;
  }

  private record Sentence(String text, int words, int letters) {
    static List<Sentence> in(String text) {
      List<Sentence> all = new ArrayList<>();
      for (String part : text.split("(?<=[.!?…])\\s+|\\R")) {
        int words = 0;
        int letters = 0;
        for (String word : part.strip().split("\\s+")) {
          int own = (int) word.codePoints().filter(Character::isLetterOrDigit).count();
          letters += own;
          words += own > 0 ? 1 : 0;
        }
        if (words > 0) {
          all.add(new Sentence(part.strip(), words, letters));
        }
      }
      return all;
    }

    double index() {
      return ReadingAge.index(List.of(this));
    }
  }
}
