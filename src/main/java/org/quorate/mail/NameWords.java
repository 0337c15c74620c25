package org.quorate.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;

/**
 * What {@link NameScanner} knows of the language, as tables in the resource {@code
 * name-words.properties}: which names are also words, and what stands beside a name.
 */
final class NameWords {
  private static final Properties TABLES = load();

  /** Names that are also English words: found only where they are written as names. */
  static final Set<String> ALSO_WORDS = table("also-words");

  /** Parts of family names that name nobody. */
  static final Set<String> PARTICLES = table("particles");

  /** After a name at the start of a sentence. */
  static final Set<String> FOLLOW_A_NAME = table("follow-a-name");

  static final Set<String> IN_DATES = table("in-dates");
  static final Set<String> BEFORE_A_MONTH = table("before-a-month");
  static final Set<String> OF_PLACES = table("of-places");

  private NameWords() {}

  private static Properties load() {
    Properties tables = new Properties();
    try (InputStream in = NameWords.class.getResourceAsStream("/name-words.properties")) {
      tables.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tables;
  }

  private static Set<String> table(String name) {
    return new LinkedHashSet<>(Arrays.asList(TABLES.getProperty(name).strip().split("\\s+")));
  }
}
