package org.quorate.web.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.testing.BrowserTest;

/** Whoever has no account can read help, on any screen, with or without JavaScript. */
class HelpPagesBrowserIT extends BrowserTest {
  @ParameterizedTest
  @CsvSource({
    "/help,Help and contact",
    "/help/accessibility,Accessibility",
    "/help/privacy,Privacy and cookies",
    "/help/problems/access.not-allowed,What this problem means",
    "/help/problems/no.such-problem,Page not found"
  })
  void help_is_readable_by_everybody(String path, String heading) {
    Page page = open(Screen.PHONE, path);

    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(heading);
    assertAccessible(page);
    picture(page, "help" + path.replaceAll("^/help", "").replaceAll("[^a-z]+", "-"));
    assertThat(openWithoutJavaScript(Screen.DESKTOP, path)).hasTitle(Pattern.compile(heading));
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
