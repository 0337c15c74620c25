package org.quorate.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.BrowserTest;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.SignedIn;

/** Rebecca’s plan (City of York): eleven targets become three areas that a family can carry. */
class PlanBrowserIT extends BrowserTest {
  private static final List<String> TARGETS =
      List.of(
          "Away from home at night",
          "Gets into cars with people nobody knows",
          "Does not answer her phone",
          "Not in school most days",
          "Third school in two years",
          "Smokes cannabis",
          "Has nobody to talk to",
          "Nan is worn out",
          "Owes money to somebody",
          "Has not seen a doctor for a year",
          "In trouble with the police");

  private final SignedIn graham = SignedIn.as(Role.SERVICE_MANAGER);
  private final MeetingDoor door = new MeetingDoor(graham);

  @Test
  void eleven_targets_become_three_areas_with_a_page_for_the_fridge() throws IOException {
    Page page = open(Screen.DESKTOP, "/plans?child=" + door.girl("Ros", "Ellery", "Team North"));
    signIn(page, graham.signInName(), graham.password());
    page.getByLabel("Child in need plan", new Page.GetByLabelOptions().setExact(true)).check();
    press(page, "Begin this plan");
    assertThat(heading(page)).startsWith("Child in need plan for Ros");
    String plan = page.url();

    page.navigate(plan + "/targets");
    assertAccessible(page);
    field(page, "Targets, one a line").fill(String.join("\n", TARGETS));
    press(page, "Put them on the plan");
    assertThat(words(page)).contains("3 priority areas", "8 areas wait");
    picture(page, "plan-eleven-targets");

    group(page, plan, TARGETS.get(0), TARGETS.subList(1, 3));
    group(page, plan, TARGETS.get(3), TARGETS.subList(4, 5));
    bringUp(page, TARGETS.get(3));
    bringUp(page, TARGETS.get(6));
    say(page, plan, 0, "Ros is home and safe at night", "SAFETY");
    say(page, plan, 1, "Good days at school", "SCHOOL");
    say(page, plan, 2, "Ros has people to talk to", "FRIENDS");
    agree(page, 0, "Ring Nan by nine when she is out", "child");
    agree(page, 0, "Walk home with Ros on Fridays", "agency:");
    agree(page, 1, "Drive Ros to school for two weeks", "agency:");
    agree(page, 2, "Go for a walk with Ros on Sundays", "agency:");
    score(page, 0, "CHILD", "4");
    score(page, 0, "FAMILY", "3");
    inspect(page, "plan");
    assertThat(page.locator("section.quorate-area").count()).isEqualTo(3);
    assertThat(words(page)).contains("Agencies and what each does", "Walk home with Ros");

    page.navigate(plan + "/family");
    assertThat(words(page))
        .contains("Ros’s plan", "Ring Nan by nine", "Who to call")
        .doesNotContain(TARGETS.get(1), TARGETS.get(8));
    inspect(page, "plan-family");
    print(page, plan);
  }

  @Test
  void the_second_of_two_editors_is_told_and_keeps_what_he_typed() {
    Page first = begun("Two", "Editors");
    String plan = first.url();
    first.navigate(plan + "/area");
    field(first, "What we are worried about").fill("Late nights");
    press(first, "Keep this area");
    String area = first.locator("a[href*='/area?item=']").first().getAttribute("href");

    Page second = open(Screen.PHONE, "/");
    signIn(second, graham.signInName(), graham.password());
    second.navigate(service().at(area).toString());
    first.navigate(service().at(area).toString());
    field(first, "What we want to see instead").fill("Home by nine");
    press(first, "Keep this area");
    field(second, "How we will know").fill("Five nights out of seven");
    press(second, "Keep this area");

    assertThat(heading(second)).isEqualTo("Priority area");
    assertThat(words(second))
        .contains("Somebody else changed this plan while you were writing", "Home by nine");
    assertThat(field(second, "How we will know").inputValue())
        .isEqualTo("Five nights out of seven");
    inspect(second, "plan-conflict");
    field(second, "What we want to see instead").fill("Home by nine");
    press(second, "Keep this area");
    assertThat(words(second)).contains("Five nights out of seven", "Home by nine");
  }

  @Test
  void without_javascript_and_on_a_phone_a_plan_is_written_and_a_step_taken_back() {
    UUID child = door.girl("Nojs", "Tester", "Team North");
    Page page = openWithoutJavaScript(Screen.PHONE, "/plans?child=" + child);
    signIn(page, graham.signInName(), graham.password());
    inspect(page, "plans");
    page.getByLabel("Family Help plan", new Page.GetByLabelOptions().setExact(true)).check();
    press(page, "Begin this plan");
    String plan = page.url();
    page.navigate(plan + "/area");
    assertAccessible(page);
    press(page, "Keep this area");
    assertThat(page.title()).startsWith("Error: ");
    field(page, "What we are worried about").fill("Bills");
    press(page, "Keep this area");

    page.locator("a[href*='/park?item=']").first().click();
    press(page, "Park it");
    assertThat(words(page)).contains("The area is parked.", "One area waits");
    press(page, "Undo");
    assertThat(words(page)).contains("The area is open now.", "One priority area");

    page.locator("a[href*='/action?item=']").first().click();
    assertAccessible(page);
    press(page, "Agree it");
    assertThat(page.locator(".govuk-error-summary li").count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void what_is_typed_is_kept_before_it_is_sent() {
    Page page = begun("Draft", "Keeper");
    String plan = page.url();
    page.navigate(plan + "/area");
    field(page, "What we are worried about").pressSequentially("Nobody answers");
    page.getByText("What you typed is kept.").waitFor();

    page.navigate(plan);
    follow(page, "Go on");
    assertThat(field(page, "What we are worried about").inputValue()).isEqualTo("Nobody answers");
    press(page, "Throw my draft away");
    assertThat(words(page)).doesNotContain("You began this");
  }

  private Page begun(String given, String family) {
    Page page = open(Screen.DESKTOP, "/plans?child=" + door.girl(given, family, "Team North"));
    signIn(page, graham.signInName(), graham.password());
    page.getByLabel("Family Help plan", new Page.GetByLabelOptions().setExact(true)).check();
    press(page, "Begin this plan");
    return page;
  }

  private static void group(Page page, String plan, String into, List<String> targets) {
    page.navigate(plan + "/group");
    page.locator("#into")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(into));
    targets.forEach(t -> page.getByLabel(t, new Page.GetByLabelOptions().setExact(true)).check());
    field(page, "Why").fill("One thing to the family");
    press(page, "Group them");
    assertThat(words(page)).contains("The targets are one area now.");
  }

  /** Grouping has made room. */
  private static void bringUp(Page page, String target) {
    Locator line =
        page.locator("li.quorate-line", new Page.LocatorOptions().setHasText(target)).first();
    line.locator("button").first().click();
    assertThat(words(page)).contains("The area is open now.");
  }

  private static void say(Page page, String plan, int area, String outcome, String picture) {
    form(page, area, "area");
    field(page, "What we want to see instead").fill(outcome);
    field(page, "How we will know").fill("Five days out of seven.");
    page.locator("#picture").selectOption(picture);
    press(page, "Keep this area");
  }

  private static void agree(Page page, int area, String what, String owner) {
    form(page, area, "action");
    field(page, "What").fill(what);
    Locator options = page.locator("#owner option[value^='" + owner + "']");
    page.locator("#owner").selectOption(options.first().getAttribute("value"));
    page.locator("#dueOn").fill("1");
    page.locator("#dueOn-month").fill("6");
    page.locator("#dueOn-year").fill("2031");
    press(page, "Agree it");
    assertThat(words(page)).contains("The action is agreed.");
  }

  private static void score(Page page, int area, String by, String points) {
    form(page, area, "score");
    page.locator("input[name=by][value=" + by + "]").check();
    page.locator("#points").selectOption(points);
    press(page, "Keep the score");
    assertThat(words(page)).contains("The score is kept.");
  }

  private static void form(Page page, int area, String part) {
    page.locator("section.quorate-area")
        .nth(area)
        .locator("a[href*='/" + part + "?item=']")
        .first()
        .click();
  }

  private static void print(Page page, String plan) throws IOException {
    APIResponse answer = page.context().request().get(plan + "/family.pdf");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("content-disposition"))
        .matches("inline; filename=\"plan-Q-[A-Z0-9]+\\.pdf\"");
    keep(answer.body());
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(pdf)).contains("Ros’s plan", "home and safe");
    }
  }

  /** To be looked at: {@code target/papers}. */
  private static void keep(byte[] pdf) {
    try {
      Files.write(Files.createDirectories(Path.of("target/papers")).resolve("ros.pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
