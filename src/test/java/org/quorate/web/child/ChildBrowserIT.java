package org.quorate.web.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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
  void everything_that_happened_is_drawn_listed_and_filtered_without_javascript_on_a_phone() {
    Page page = openWithoutJavaScript(Screen.PHONE, "/sign-in");
    signIn(page, "amina@quorate.example", PASSWORD);
    follow(page, "Joel");

    assertThat(words(page)).contains("Who is around this child", "Everything that happened");
    assertThat(page.locator("svg.quorate-drawn").getAttribute("aria-label"))
        .startsWith("Timeline from");
    int all = page.locator(".quorate-story__line").count();
    page.getByLabel("Meeting (").check();
    press(page, "Show");

    assertThat(page.locator(".quorate-story__line").count()).isPositive().isLessThan(all);
    assertThat(page.locator(".quorate-story__strand").allInnerTexts()).containsOnly("Meeting");
    assertThat(page.getByLabel("Meeting (").isChecked()).isTrue();
    assertThat(page.url()).contains("strand=MEETING").doesNotContain("Joel");
    inspect(page, "child-chronology");
  }

  @Test
  void an_assessment_is_written_in_her_file_completed_and_told() {
    Page page = signIn("amina@quorate.example");
    follow(page, "Joel");
    follow(page, "Assessments, school, what was shared");
    inspect(page, "child-file-empty");

    follow(page, "Add an assessment");
    page.getByLabel("Parenting assessment").check();
    on(page, 3, 3, 2025);
    press(page, "Save");
    assertThat(words(page)).contains("Parenting assessment", "Not complete");

    follow(page, "Complete");
    on(page, 20, 3, 2025);
    press(page, "Save");
    assertThat(words(page)).contains("There is a problem");
    inspect(page, "child-assessment-refused");
    page.getByLabel("parenting").check();
    page.getByLabel("the child", new Page.GetByLabelOptions().setExact(true)).check();
    field(page, "The child’s own view of why things are as they are").fill("It is loud at home");
    press(page, "Save");

    assertThat(words(page))
        .contains("3 March 2025 to 20 March 2025", "Covered: parenting", "It is loud at home");

    follow(page, "Add what we do not know");
    field(page, "What do we not know?").fill("Who collects him from school?");
    field(page, "Which agency finds it out?").selectOption(new SelectOption().setIndex(1));
    dates(page, 0, 3, 3, 2025);
    dates(page, 1, 17, 3, 2025);
    press(page, "Save");
    assertThat(words(page)).contains("Who collects him from school?", "Looked at again on 17");
    inspect(page, "child-file");
    page.getByRole(AriaRole.LINK, named("Back")).click();
    assertThat(words(page)).contains("Not known: Who collects him from school?");
  }

  private static void dates(Page page, int which, int day, int month, int year) {
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).nth(which).fill("" + day);
    page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true))
        .nth(which)
        .fill("" + month);
    page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).nth(which).fill("" + year);
  }

  private static void on(Page page, int day, int month, int year) {
    dates(page, 0, day, month, year);
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
