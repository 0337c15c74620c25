package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;

/** Every key that is asked for has words, and no words lie unused. */
class WordsTest {
  private static final Pattern ASKED =
      Pattern.compile("\\b(msg|text|count)\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z.-][A-Za-z0-9.-]*)\"");
  private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  private static final Messages WORDS = Messages.english();
  private static String sources;
  private static List<? extends Enum<?>> constants;
  private static Set<String> names;

  @BeforeAll
  static void read_what_there_is() {
    sources = text("src/main/java", ".java") + text("src/main/jte", ".jte");
    constants =
        files("target/classes/org/quorate", ".class")
            .map(WordsTest::type)
            .filter(Class::isEnum)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(constant -> (Enum<?>) constant)
            .toList();
    names = constants.stream().map(Messages::key).collect(Collectors.toSet());
  }

  @Test
  void every_key_that_is_asked_for_has_words() {
    Set<String> missing = new TreeSet<>();
    Matcher asked = ASKED.matcher(sources);
    while (asked.find()) {
      String key = asked.group(2);
      String needed = asked.group(1).equals("count") ? key + ".other" : key;
      if (WORDS.find(needed).isEmpty()) {
        missing.add(needed);
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void every_problem_has_words() {
    assertThat(problems()).filteredOn(key -> WORDS.find(key).isEmpty()).isEmpty();
  }

  /** A kind of thing of which one is named is named whole. */
  @Test
  void every_constant_that_people_may_read_has_a_name() {
    Set<String> named =
        WORDS.keys().stream()
            .filter(names::contains)
            .map(WordsTest::family)
            .collect(Collectors.toSet());

    assertThat(names)
        .filteredOn(key -> named.contains(family(key)) && WORDS.find(key).isEmpty())
        .isEmpty();
  }

  @Test
  void no_words_lie_unused() {
    Set<String> literals = new TreeSet<>();
    Matcher literal = LITERAL.matcher(sources);
    while (literal.find()) {
      literals.add(literal.group(1));
    }
    Set<String> problems = problems();

    List<String> unused =
        WORDS.keys().stream()
            .filter(
                key ->
                    key.startsWith("problem.") ? !problems.contains(key) : !isUsed(key, literals))
            .toList();

    assertThat(unused).isEmpty();
  }

  private static boolean isUsed(String key, Set<String> literals) {
    String whole = PLURAL.matcher(key).replaceFirst("");
    return literals.contains(key)
        || literals.contains(whole)
        || names.contains(key)
        || names.contains(whole)
        || literals.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start))
        || literals.stream()
            .filter(end -> end.startsWith(".") && key.endsWith(end))
            .anyMatch(end -> names.contains(key.substring(0, key.length() - end.length())));
  }

  private static Set<String> problems() {
    return constants.stream()
        .filter(Problem.class::isInstance)
        .map(constant -> "problem." + ((Problem) constant).key())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Class<?> type(Path file) {
    String path = Path.of("target/classes").relativize(file).toString();
    try {
      return Class.forName(
          path.replace(".class", "").replace('/', '.').replace('\\', '.'),
          false,
          WordsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String folder, String ending) {
    return files(folder, ending).map(WordsTest::text).collect(Collectors.joining("\n"));
  }

  private static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
