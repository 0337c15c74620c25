package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * What every {@code *BrowserIT} extends: a person with a browser, at a desk or with a phone, in
 * front of the running service. Where the machine has no browser the tests are reported as skipped,
 * with the reason; with {@code QUORATE_BROWSER=required} they fail.
 */
public abstract class BrowserTest {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final List<BrowserContext> opened = new ArrayList<>();

  @BeforeAll
  static void needsABrowser() {
    if (Browser.executable().isEmpty()) {
      String reason =
          "no Chromium, Chrome or Edge was found on this machine; install one or name it in"
              + " QUORATE_BROWSER";
      if (Browser.isRequired()) {
        throw new IllegalStateException(reason);
      }
      abort(reason);
    }
  }

  @AfterEach
  void closeWhatWasOpened() {
    opened.forEach(BrowserContext::close);
  }

  /** The service in front of which the person sits. */
  protected static RunningService service() {
    return RunningService.shared();
  }

  /** A page of the service, opened in a browser without a session on this screen. */
  protected Page open(Screen screen, String path) {
    Page page = browse(screen, true).newPage();
    page.navigate(service().at(path).toString());
    return page;
  }

  /** The same in a browser whose owner has turned JavaScript off. */
  protected Page openWithoutJavaScript(Screen screen, String path) {
    Page page = browse(screen, false).newPage();
    page.navigate(service().at(path).toString());
    return page;
  }

  private BrowserContext browse(Screen screen, boolean javaScript) {
    BrowserContext context =
        Browser.shared(Browser.executable().orElseThrow())
            .newContext(
                new NewContextOptions()
                    .setViewportSize(screen.width, screen.height)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/London")
                    .setJavaScriptEnabled(javaScript));
    opened.add(context);
    return context;
  }

  /** WCAG 2.2 AA as far as a machine can tell: axe finds nothing. */
  protected static void assertAccessible(Page page) {
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();

    assertThat(violations)
        .as("what axe finds on " + page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at " + where(rule))
        .isEmpty();
  }

  private static List<String> where(Rule rule) {
    return rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
  }

  /**
   * The whole page as a picture on both screens, to be looked at: {@code
   * target/screenshots/name-desktop.png} and {@code name-phone.png}. The page keeps the screen it
   * has had.
   */
  protected static void picture(Page page, String name) {
    var before = page.viewportSize();
    for (Screen screen : Screen.values()) {
      page.setViewportSize(screen.width, screen.height);
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name, screen)));
    }
    page.setViewportSize(before.width, before.height);
  }

  private static Path file(String name, Screen screen) {
    return TestMachine.target()
        .resolve("screenshots")
        .resolve(name + "-" + screen.name().toLowerCase(java.util.Locale.ROOT) + ".png");
  }

  /** What the page is seen on. */
  protected enum Screen {
    DESKTOP(1280, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }
}
