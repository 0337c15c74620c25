package org.quorate.child;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.quorate.kernel.PersonName;

/**
 * Under what a name is found, also when it is spelt as it sounds. Each word of it is folded to
 * plain letters and coded twice: by double metaphone, which hears as an English speaker does, and
 * by Daitch-Mokotoff, which knows Slavic and Yiddish letters. Welsh, Irish and Arabic spellings are
 * first written as they sound.
 */
final class NameKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  private static final int CODE_LENGTH = 6;
  private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();
  private static final DaitchMokotoffSoundex DAITCH = new DaitchMokotoffSoundex();

  static {
    METAPHONE.setMaxCodeLen(CODE_LENGTH);
  }

  private final List<String> words;
  private final Set<String> keys = new LinkedHashSet<>();

  private NameKeys(List<String> words) {
    this.words = words;
    words.forEach(this::key);
  }

  static NameKeys of(PersonName name, String knownAs) {
    return typed(name.full() + " " + knownAs);
  }

  /** Of whatever somebody typed into a search box. */
  static NameKeys typed(String text) {
    return new NameKeys(
        Stream.of(fold(text).split(" ")).filter(w -> !w.isEmpty()).distinct().toList());
  }

  /** The words, folded: lower case, no accents, hyphens and apostrophes gone. */
  List<String> words() {
    return words;
  }

  /** What is kept in the index, and what a search looks for. */
  Set<String> keys() {
    return keys;
  }

  /** Every word of the shorter name sounds like one of the longer. */
  boolean isLike(NameKeys other) {
    NameKeys fewer = words.size() <= other.words.size() ? this : other;
    NameKeys more = fewer == this ? other : this;
    return !fewer.words.isEmpty()
        && fewer.words.stream()
            .allMatch(word -> typed(word).keys.stream().anyMatch(more.keys::contains));
  }

  private void key(String word) {
    for (String spelling : Spellings.of(word)) {
      keep("m", METAPHONE.doubleMetaphone(spelling, false));
      keep("m", METAPHONE.doubleMetaphone(spelling, true));
    }
    for (String code : DAITCH.soundex(word).split("\\|")) {
      keep("d", code);
    }
  }

  private void keep(String kind, String code) {
    if (code != null && !code.isBlank()) {
      keys.add(kind + code);
    }
  }

  private static String fold(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replace("ł", "l")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replaceAll("['’`ʻʼ]", "");
    return NOT_LETTERS
        .matcher(MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll(""))
        .replaceAll(" ")
        .strip();
  }
}
