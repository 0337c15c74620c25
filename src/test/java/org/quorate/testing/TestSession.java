package org.quorate.testing;

import java.io.File;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.quorate.testing.TestMachine.Place;

/**
 * Brackets a run of tests. Where the run is one with a built WAR ({@code *IT}), the machine is
 * started before Arquillian reads {@code arquillian.xml}, which takes its figures from the system
 * properties set here; afterwards everything is stopped. Fast tests pay nothing.
 */
public class TestSession implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    new File(System.getProperty("java.io.tmpdir")).mkdirs();
    if (System.getProperty("quorate.war") != null) {
      Map<String, String> settings =
          TestMachine.shared().settings(Place.INSIDE, "http://localhost:8080");
      String options =
          settings.entrySet().stream()
              .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
              .collect(Collectors.joining(" "));
      System.setProperty(
          "arquillian.cmd.options",
          "-Duser.timezone=UTC -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + options);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browser.closeShared();
    RunningService.closeShared();
    TestMachine.closeShared();
  }
}
