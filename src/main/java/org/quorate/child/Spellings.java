package org.quorate.child;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in plain letters, and the other ways in which they may have been heard and written. */
final class Spellings {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Irish: Siobhan, Niamh, Caoimhe, Saoirse. */
  private static final List<Map.Entry<Pattern, String>> IRISH =
      List.of(
          rule("c(?=aoi)", "k"),
          rule("irse$", "irsha"),
          rule("aoi", "ee"),
          rule("eabh|eamh", "ev"),
          rule("iamh", "eev"),
          rule("bhf", "w"),
          rule("(?<=.)(bh|mh)", "v"),
          rule("^(bh|mh)", "v"),
          rule("dh|gh", ""),
          rule("fh", ""),
          rule("th$", ""),
          rule("^si(?=[ao])|^se(?=[ao])", "sh"));

  /** Welsh: Llewelyn, Gruffydd, Rhys, Sian. */
  private static final List<Map.Entry<Pattern, String>> WELSH =
      List.of(
          rule("ll", "l"),
          rule("dd", "th"),
          rule("(?<!f)f(?!f)", "v"),
          rule("ff", "f"),
          rule("rh", "r"),
          rule("^si(?=[aoe])", "sh"),
          rule("w(?=[^aeiouy]|$)", "u"));

  /** Arabic, Urdu and Bengali names in Latin letters: Hussain, Choudhury, Yousuf. */
  private static final List<Map.Entry<Pattern, String>> ARABIC =
      List.of(
          rule("^(al|el|ul|abdul|abdel)(?=.{3})", ""),
          rule("kh", "k"),
          rule("gh", "g"),
          rule("dh", "d"),
          rule("bh", "b"),
          rule("q", "k"),
          rule("w", ""),
          rule("ou|oo", "u"),
          rule("ee|iy", "i"),
          rule("ph", "f"));

  private static final List<List<Map.Entry<Pattern, String>>> TONGUES =
      List.of(IRISH, WELSH, ARABIC);

  private Spellings() {}

  /** The words of a name in lower case and plain letters; apostrophes are gone. */
  static List<String> folded(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace("ł", "l")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replaceAll("['\u2019\u2018`\u02bb\u02bc]", "");
    String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return Stream.of(NOT_LETTERS.split(bare)).filter(w -> !w.isEmpty()).distinct().toList();
  }

  static Set<String> of(String word) {
    Set<String> all = new LinkedHashSet<>();
    all.add(word);
    for (List<Map.Entry<Pattern, String>> tongue : TONGUES) {
      String heard = word;
      for (Map.Entry<Pattern, String> rule : tongue) {
        heard = rule.getKey().matcher(heard).replaceAll(rule.getValue());
      }
      if (!heard.isEmpty()) {
        all.add(heard);
      }
    }
    return all;
  }

  private static Map.Entry<Pattern, String> rule(String heard, String written) {
    return Map.entry(Pattern.compile(heard), written);
  }
}
