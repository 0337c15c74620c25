package org.quorate.web.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quorate.testing.BrowserTest;

/** Amina, a social worker, goes from her first page to a child's; Ruth of a school sees hers. */
class ChildBrowserIT extends BrowserTest {
  private static final String PASSWORD = "marlbridge harbour lantern";

  @Test
  void a_child_is_one_step_from_home_with_meetings_and_the_way_to_arrange_one() {
    Page page = signIn("amina@quorate.example");
    assertAccessible(page);
    picture(page, "home-amina");

    page.getByRole(AriaRole.LINK, named("Joel").setExact(true)).first().click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1)).innerText()).startsWith("Joel, ");
    assertThat(page.getByRole(AriaRole.MAIN).innerText())
        .contains("Next date", "Core group", "Everything that happened");
    assertAccessible(page);
    picture(page, "child");

    page.getByRole(AriaRole.BUTTON, named("Arrange a meeting")).click();
    assertThat(page.url()).contains("/meetings/new?child=");
  }

  @Test
  void somebody_of_a_school_is_greeted_with_what_needs_her() {
    Page page = signIn("ruth@quorate.example");

    assertThat(page.getByRole(AriaRole.MAIN).innerText())
        .doesNotContain("Your agency has not answered 1");
    assertAccessible(page);
    picture(page, "home-ruth");
  }

  private Page signIn(String name) {
    Page page = open(Screen.DESKTOP, "/sign-in");
    page.locator("input[name=signInName]").fill(name);
    page.locator("input[name=password]").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, named("Sign in").setExact(true)).click();
    return page;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
