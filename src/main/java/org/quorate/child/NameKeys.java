package org.quorate.child;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.quorate.agency.Spelling;
import org.quorate.kernel.PersonName;

/**
 * Under what a child's name is found, also when it is spelt as it sounds. To the marks that every
 * name in the directory leaves ({@link Spelling}) it adds those of other tongues: Welsh, Irish and
 * Arabic spellings are first written as they sound ({@code Siobhan}, {@code Llewelyn}, {@code
 * Choudhury}); Slavic ones are coded by Daitch and Mokotoff ({@code Wojcik}).
 */
final class NameKeys {
  private static final int CODE_LENGTH = 6;
  private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();
  private static final DaitchMokotoffSoundex DAITCH = new DaitchMokotoffSoundex();

  static {
    METAPHONE.setMaxCodeLen(CODE_LENGTH);
  }

  private final List<String> words;
  private final Set<String> keys = new LinkedHashSet<>();

  private NameKeys(String text) {
    words = Spellings.folded(text);
    words.forEach(this::keep);
  }

  static NameKeys of(PersonName name, String knownAs) {
    return new NameKeys(name.full() + " " + knownAs);
  }

  /** Of whatever somebody typed into a search box. */
  static NameKeys typed(String text) {
    return new NameKeys(text);
  }

  /** The words, folded: lower case, plain letters. */
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

  private void keep(String word) {
    keys.addAll(Spelling.marksOf(word));
    for (String heard : Spellings.of(word)) {
      sound("~", METAPHONE.doubleMetaphone(heard, false));
      sound("~", METAPHONE.doubleMetaphone(heard, true));
    }
    for (String code : DAITCH.soundex(word).split("\\|")) {
      sound("#", code);
    }
  }

  private void sound(String kind, String code) {
    if (code != null && code.length() > 1) {
      keys.add(kind + code);
    }
  }
}
