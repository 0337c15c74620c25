package org.quorate.warning.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The worked cases, told under a moving clock. What is raised, climbs and clears is kept in {@code
 * src/test/resources/replay}, for people to read; where a rule changes, the new list is in {@code
 * target/replay}.
 */
class ReplayTest {
  @Test
  void luton_day_by_day_from_2010_to_2013() throws IOException {
    isAsKept("luton", LutonStory.told());
  }

  @Test
  void rebecca_before_and_after_her_plan_was_cut_to_three_areas() throws IOException {
    isAsKept("rebecca", RebeccaStory.told());
  }

  @Test
  void bristol_step_by_step() throws IOException {
    isAsKept("bristol", BristolStory.told());
  }

  private static void isAsKept(String name, String told) throws IOException {
    Path written = Path.of("target/replay", name + ".txt");
    Files.createDirectories(written.getParent());
    Files.writeString(written, told);

    assertThat(told)
        .isEqualTo(Files.readString(Path.of("src/test/resources/replay", name + ".txt")));
  }
}
