package org.quorate.mail;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of a child or a family in text that people typed or that we composed, and says where
 * without repeating them. A name that is no word of the language is found in any spelling of
 * capitals. A name that is also a word (Will, Grace, Hill, May) counts only where it is written as
 * a name: with a capital inside a sentence, or at its start before a verb; not in a date and not in
 * the name of a street or house. First and family name side by side are always found.
 */
public final class NameScanner {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Set<String> certain = new HashSet<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final List<String> joined = new ArrayList<>();

  public NameScanner(List<FamilyNames.Known> names) {
    for (FamilyNames.Known name : names) {
      List<String> given = parts(name.given());
      List<String> family = parts(name.family());
      given.forEach(this::know);
      family.forEach(this::know);
      for (String first : given) {
        for (String last : family) {
          pairs.add(first + " " + last);
          pairs.add(last + " " + first);
          if (first.length() + last.length() > 5) {
            joined.add(first + last);
            joined.add(last + first);
          }
        }
      }
    }
  }

  /**
   * Where a name was found.
   *
   * @param line from 1
   * @param word from 1, within the line
   */
  public record Sighting(int line, int word) {}

  /** The first name in the text. */
  public Optional<Sighting> firstIn(String text) {
    return allIn(text).stream().findFirst();
  }

  /** Every name in the text, in order. */
  public List<Sighting> allIn(String text) {
    List<Sighting> found = new ArrayList<>();
    if (!mayOccurIn(text)) {
      return found;
    }
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      List<Word> words = words(line);
      for (int i = 0; i < words.size(); i++) {
        if (isName(words, i)) {
          found.add(new Sighting(number, i + 1));
        }
      }
    }
    return found;
  }

  /** A quick look that rules out nearly every text. */
  private boolean mayOccurIn(String text) {
    String folded = fold(text);
    return certain.stream().anyMatch(folded::contains)
        || ambiguous.stream().anyMatch(folded::contains);
  }

  private boolean isName(List<Word> words, int i) {
    Word word = words.get(i);
    String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
    if (certain.contains(word.folded())
        || pairs.contains(word.folded() + " " + next)
        || joined.stream().anyMatch(word.folded()::contains)) {
      return true;
    }
    if (!ambiguous.contains(word.folded()) || !word.hasCapital()) {
      return false;
    }
    if (word.isPossessive()) {
      return !partOfAPlace(words, i);
    }
    if (word.isShouted()) {
      return !neighbourIsShouted(words, i);
    }
    if (partOfADate(words, i) || partOfAPlace(words, i)) {
      return false;
    }
    return !word.startsSentence() || NameWords.FOLLOW_A_NAME.contains(next);
  }

  private static boolean neighbourIsShouted(List<Word> words, int i) {
    return i > 0 && words.get(i - 1).isShouted()
        || i + 1 < words.size() && words.get(i + 1).isShouted();
  }

  private static boolean partOfADate(List<Word> words, int i) {
    Word word = words.get(i);
    return NameWords.IN_DATES.contains(word.folded())
        && (word.nearNumber()
            || i > 0 && NameWords.BEFORE_A_MONTH.contains(words.get(i - 1).folded()));
  }

  /** Beside "Street", "House", "Centre", with nothing but capitals between. */
  private static boolean partOfAPlace(List<Word> words, int i) {
    for (int j = i + 1; j < words.size() && words.get(j).hasCapital(); j++) {
      if (NameWords.OF_PLACES.contains(words.get(j).folded())) {
        return true;
      }
    }
    for (int j = i - 1; j >= 0 && words.get(j).hasCapital(); j--) {
      if (NameWords.OF_PLACES.contains(words.get(j).folded())) {
        return true;
      }
    }
    return false;
  }

  private void know(String part) {
    if (NameWords.PARTICLES.contains(part) || part.length() < 2) {
      return;
    }
    if (part.length() == 2 || NameWords.ALSO_WORDS.contains(part)) {
      ambiguous.add(part);
    } else {
      certain.add(part);
    }
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    words(name).forEach(word -> parts.add(word.folded()));
    return parts;
  }

  private static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    int end = 0;
    while (matcher.find()) {
      String between = line.substring(end, matcher.start());
      end = matcher.end();
      words.add(
          new Word(
              matcher.group(),
              fold(withoutPossessive(matcher.group())),
              words.isEmpty() || endsSentence(between),
              hasDigit(between) || hasDigit(around(line, end))));
    }
    return words;
  }

  /** After a full stop, a question, a colon, a bullet: where any word has a capital. */
  private static boolean endsSentence(String between) {
    return between.chars().anyMatch(c -> ".!?:;•*\"“(".indexOf(c) >= 0) || between.contains(" - ");
  }

  private static String around(String line, int end) {
    return line.substring(end, Math.min(line.length(), end + 3));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String withoutPossessive(String word) {
    return word.matches(".*['’][sS]") ? word.substring(0, word.length() - 2) : word;
  }

  /** Small letters without accents and apostrophes. */
  private static String fold(String text) {
    String plain =
        text.chars().allMatch(c -> c < 128)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.UK).replace("'", "").replace("’", "");
  }

  /**
   * One word of a line.
   *
   * @param nearNumber a number stands beside it
   */
  private record Word(String written, String folded, boolean startsSentence, boolean nearNumber) {
    boolean hasCapital() {
      return Character.isUpperCase(written.codePointAt(0));
    }

    boolean isShouted() {
      return folded.length() > 1 && written.equals(written.toUpperCase(Locale.UK));
    }

    boolean isPossessive() {
      return withoutPossessive(written).length() < written.length();
    }
  }
}
