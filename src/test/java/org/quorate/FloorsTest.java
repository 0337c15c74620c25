package org.quorate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the house is laid out (src/docs/decisions/0001-the-floors.md), read off the classes. */
class FloorsTest {
  private static final Floors HOUSE = new Floors("org.quorate");
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.quorate");
  private static final Path SOURCES = Path.of("src/main/java");

  static Set<String> rules() {
    return HOUSE.rules().keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_keeps_the_rule(String rule) {
    assertThat(HOUSE.faults(rule, PRODUCT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_bites_where_a_fixture_breaks_it(String rule) {
    String root = "org.quorate.fixture." + rule;
    JavaClasses broken = new ClassFileImporter().importPackages(root);

    assertThat(broken).as("the fixture %s", root).isNotEmpty();
    assertThat(new Floors(root).faults(rule, broken)).isNotEmpty();
  }

  @Test
  void rooms_on_one_floor_do_not_know_each_other() {
    String root = "org.quorate.fixture.neighbours";
    JavaClasses broken = new ClassFileImporter().importPackages(root);

    assertThat(new Floors(root).faults("upward", broken)).isNotEmpty();
  }

  @Test
  void a_room_that_is_on_no_floor_is_told() {
    String root = "org.quorate.fixture.nowhere";
    JavaClasses broken = new ClassFileImporter().importPackages(root);

    assertThat(new Floors(root).faults("upward", broken)).isNotEmpty();
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(FloorsTest::holdsClasses)
              .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
              .toList();

      assertThat(silent).isEmpty();
    }
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
