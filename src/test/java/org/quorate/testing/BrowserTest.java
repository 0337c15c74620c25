package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
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

  private static final Set<BrowserContext> WITHOUT_JAVASCRIPT =
      Collections.newSetFromMap(new WeakHashMap<>());

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

  /** Fills in the form for signing in that a stranger meets, and sends it. */
  protected static void signIn(Page page, String name, String password) {
    page.locator("input[name=signInName]").fill(name);
    page.locator("input[name=password]").fill(password);
    press(page, "Sign in");
  }

  /** Presses a button of the page itself, by the whole of what is written on it. */
  protected static void press(Page page, String button) {
    page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** Follows a link of the page itself. */
  protected static void follow(Page page, String link) {
    page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .click();
  }

  /** The field with exactly this label. */
  protected static Locator field(Page page, String label) {
    return page.getByRole(AriaRole.MAIN)
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  protected static String heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
  }

  /** Everything the page says between its header and its footer. */
  protected static String words(Page page) {
    return page.getByRole(AriaRole.MAIN).innerText();
  }

  /** Axe looks at the page, and a picture is kept for people to look at. */
  protected static void inspect(Page page, String name) {
    assertAccessible(page);
    picture(page, name);
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
    if (!javaScript) {
      WITHOUT_JAVASCRIPT.add(context);
    }
    return context;
  }

  /** WCAG 2.2 AA as far as a machine can tell: axe finds nothing. */
  protected static void assertAccessible(Page page) {
    if (WITHOUT_JAVASCRIPT.contains(page.context())) {
      assertAccessibleAsItStands(page);
      return;
    }
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();

    assertThat(violations)
        .as("what axe finds on " + page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at " + where(rule))
        .isEmpty();
  }

  /**
   * Axe is a script and would wait for ever where there are none: it looks at the same page, as it
   * stands and without its own scripts, in another window.
   */
  private static void assertAccessibleAsItStands(Page page) {
    String shown = page.content().replaceAll("(?s)<script.*?</script>", "");
    var size = page.viewportSize();
    try (BrowserContext window =
        page.context()
            .browser()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(size.width, size.height)
                    .setLocale("en-GB"))) {
      Page copy = window.newPage();
      copy.route(
          page.url(),
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html; charset=utf-8")
                      .setBody(shown)));
      copy.navigate(page.url());
      assertAccessible(copy);
    }
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
