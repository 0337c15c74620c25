package org.quorate.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium, Chrome or Edge that this machine has; nothing is ever downloaded. {@code
 * QUORATE_BROWSER} names another one by its path, or is {@code required} where a missing browser
 * must fail the build.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "chrome.exe",
          "msedge.exe");
  private static final List<String> ELSEWHERE =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
          "/snap/bin/chromium");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");
  private static final String WANTED =
      Optional.ofNullable(System.getenv("QUORATE_BROWSER")).orElse("");
  private static Browser shared;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  static boolean isRequired() {
    return WANTED.equals("required");
  }

  /** The browser's executable, where this machine has one. */
  static Optional<Path> executable() {
    Stream<Path> named =
        WANTED.isEmpty() || isRequired() ? Stream.empty() : Stream.of(Path.of(WANTED));
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        NAMES.stream()
            .flatMap(
                name ->
                    Stream.of(path.split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
    return Stream.of(named, onPath, ELSEWHERE.stream().map(Path::of))
        .flatMap(each -> each)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The one of this run. */
  static synchronized com.microsoft.playwright.Browser shared(Path executable) {
    if (shared == null) {
      shared = new Browser(executable);
    }
    return shared.browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  static synchronized void closeShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }
}
