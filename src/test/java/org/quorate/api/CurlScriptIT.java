package org.quorate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.testing.RunningService;

/** The script that the README prints is run as it stands there, against the demo's people. */
class CurlScriptIT {
  private static final Pattern SCRIPT =
      Pattern.compile(
          "## From nothing to an accepted meeting.*?```bash\\n(.*?)```", Pattern.DOTALL);

  @Test
  void the_readme_goes_from_nothing_to_an_accepted_meeting() throws Exception {
    for (String program : List.of("bash", "curl", "jq")) {
      assumeTrue(isThere(program), program + " is not installed here");
    }
    RunningService service = RunningService.shared();
    String script = script();

    ProcessBuilder command = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
    command.environment().put("QUORATE", service.at("").toString());
    Process shell = command.start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(shell.waitFor()).as(said).isZero();
    assertThat(said).contains("\"coming\": [", "Police", "\"reachable\":");
  }

  private static String script() throws IOException {
    Matcher found = SCRIPT.matcher(Files.readString(Path.of("README.md")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
