package org.quorate.web.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quorate.testing.BrowserTest;

class OpenPagesBrowserIT extends BrowserTest {
  @Test
  void a_stranger_is_asked_to_sign_in_and_machines_find_no_fault_with_the_page() {
    Page page = open(Screen.DESKTOP, "/");

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Sign in");
    assertAccessible(page);
    picture(page, "sign-in");
  }

  @Test
  void signing_in_is_offered_without_javascript_on_a_phone() {
    Page page = openWithoutJavaScript(Screen.PHONE, "/");

    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
        .isVisible();
  }
}
