package org.quorate.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quorate.testing.Await;
import org.quorate.testing.BrowserTest;
import org.quorate.testing.Mailboxes;
import org.quorate.testing.ReceivedMail;

/**
 * What becomes of a meeting that was sent, with the demo's people: Nadia moves one that does not
 * suit and looks after its list; Amina writes up another on her phone.
 */
class MeetingLifeBrowserIT extends BrowserTest {
  private static final String PASSWORD = "marlbridge harbour lantern";
  private static final String LEO = "leo.castellan@marlbridge.example";
  private static final String HARPREET = "harpreet@youth-club.example";

  @Test
  void a_meeting_is_moved_and_its_list_is_looked_after() {
    Page page = signedIn(open(Screen.DESKTOP, "/meetings"), "nadia");
    follow(page, "Child in need review, Will");

    press(page, "Move it");
    inspect(page, "life-move");
    field(page, "At what time?").fill("");
    press(page, "Move the meeting and tell everybody");
    assertThat(words(page)).contains("There is a problem");
    assertEveryErrorLeadsToItsField(page);
    aDayLater(page);
    field(page, "At what time?").fill("10am");
    press(page, "Move the meeting and tell everybody");
    assertThat(words(page)).contains("The meeting has been moved.");
    assertThat(heading(page)).endsWith("10am");
    assertThat(row(page, "Youth Justice").innerText()).contains("Declined the earlier time");
    assertThat(row(page, "Petrescu").innerText()).contains("Accepted the earlier time");
    inspect(page, "life-moved");
    assertThat(mail(LEO, "Moved: ").everything())
        .contains("Moved from ")
        .doesNotContain("Sandringham");

    of(page, "Youth Justice", AriaRole.BUTTON, "Ask again").click();
    assertThat(words(page)).contains("The invitation is on its way once more.");

    of(page, "Youth Justice", AriaRole.LINK, "Send a deputy").click();
    inspect(page, "life-deputy");
    field(page, "Name of the colleague").fill("");
    press(page, "Send the invitation");
    assertEveryErrorLeadsToItsField(page);
    field(page, "Name of the colleague").fill("Harpreet Dhillon");
    field(page, "Their e-mail address").fill(HARPREET);
    press(page, "Send the invitation");
    assertThat(row(page, "Harpreet Dhillon").innerText())
        .contains("Comes instead of Leo Castellan");
    assertThat(mail(HARPREET, "review meeting").everything()).contains("10am");

    of(page, "Service Leo Castellan", AriaRole.LINK, "Take off").click();
    inspect(page, "life-take-off");
    press(page, "Take off the list");
    assertEveryErrorLeadsToItsField(page);
    field(page, "A colleague of the same service comes and speaks for them").check();
    field(page, "What else there is to say (optional)").fill("Harpreet knows the order.");
    press(page, "Take off the list");
    assertThat(words(page))
        .contains("Taken off. Their calendar is told.", "Harpreet knows the order.");
    assertThat(mail(LEO, "No longer needed").calendar()).contains("METHOD:CANCEL");

    aMailAsItWasSent(page);
  }

  /** The oldest: an invitation, with a link of its own for the answer. */
  private static void aMailAsItWasSent(Page page) {
    page.locator(".quorate-timeline details summary").last().click();
    page.locator(".quorate-timeline a[href*='/mail/']").last().click();
    assertThat(heading(page)).isEqualTo("The mail as it was sent");
    assertThat(page.locator("pre").first().innerText()).contains("(secret)");
    assertThat(words(page)).doesNotContain("Sandringham");
    inspect(page, "life-mail");
  }

  @Test
  void a_meeting_is_written_up_on_a_phone_without_javascript_and_the_next_one_booked() {
    Page page = signedIn(openWithoutJavaScript(Screen.PHONE, "/"), "amina");
    follow(page, "Write it up");
    assertThat(heading(page)).isEqualTo("Who was there?");
    inspect(page, "life-attendance");
    press(page, "Go on to what was decided");
    assertThat(words(page)).contains("Say whether Westshire Police Child Protection Unit");
    assertEveryErrorLeadsToItsField(page);

    page.locator("select[name^=how-]").all().forEach(how -> how.selectOption("PRESENT"));
    row(page, "Missing Persons Desk").locator("select").selectOption("ABSENT");
    press(page, "Save and go on later");
    assertThat(words(page)).contains("Kept.", "Absent, without apologies");
    inspect(page, "life-begun");
    press(page, "Say who was there");
    press(page, "Go on to what was decided");
    assertThat(words(page)).contains("It was quorate");
    inspect(page, "life-conclusion");

    page.locator("#what-0").fill("Ask the hospital for the dates of her visits");
    press(page, "Conclude the meeting");
    assertThat(words(page)).contains("Write down what was decided for each child.");
    assertThat(words(page)).contains("Say who does it.", "Say by when.");
    assertEveryErrorLeadsToItsField(page);
    inspect(page, "life-conclusion-refused");

    field(page, "Yes: a joint enquiry with the police").check();
    press(page, "Conclude the meeting");
    assertThat(words(page))
        .contains("say whether a conference is to be held, or why not", "Name who of children");
    assertEveryErrorLeadsToItsField(page);
    field(page, "No conference is needed").check();
    press(page, "Conclude the meeting");
    assertThat(words(page)).contains("Give the reason.");
    assertEveryErrorLeadsToItsField(page);

    field(page, "A conference is to be held").check();
    page.locator("select[name^=by-]").selectOption(second());
    page.locator("#owner-0").selectOption(second());
    date(page, "due-0", LocalDate.now().plusWeeks(1));
    press(page, "Add more actions");
    assertThat(page.locator("#what-0").inputValue()).startsWith("Ask the hospital");
    assertThat(page.locator("textarea[name^=what-]").count()).isEqualTo(6);
    page.locator("#dissent-who-0").selectOption(second());
    page.locator("#dissent-0").fill("The threshold was met a week ago.");
    press(page, "Conclude the meeting");
    assertThat(words(page))
        .contains("The meeting is concluded.", "Yes: a joint enquiry with the police.")
        .contains("Ask the hospital for the dates", "The threshold was met a week ago.");
    inspect(page, "life-concluded");

    press(page, "Book the next meeting");
    inspect(page, "life-follow-up");
    press(page, "Begin the draft");
    assertThat(heading(page)).isEqualTo("When and where");
    assertThat(page.url()).endsWith("/when");
  }

  private static com.microsoft.playwright.options.SelectOption second() {
    return new com.microsoft.playwright.options.SelectOption().setIndex(1);
  }

  private static Page signedIn(Page page, String who) {
    signIn(page, who + "@quorate.example", PASSWORD);
    return page;
  }

  /** The day after the one that the form shows. */
  private static void aDayLater(Page page) {
    Locator other = page.locator("input[name=date][value=other]");
    if (other.count() > 0) {
      other.check();
    }
    LocalDate shown =
        LocalDate.of(number(page, "#on-year"), number(page, "#on-month"), number(page, "#on"));
    date(page, "on", shown.plusDays(1));
  }

  private static int number(Page page, String box) {
    return Integer.parseInt(page.locator(box).inputValue());
  }

  private static void date(Page page, String field, LocalDate day) {
    page.locator("[name=" + field + "-day]").fill(Integer.toString(day.getDayOfMonth()));
    page.locator("[name=" + field + "-month]").fill(Integer.toString(day.getMonthValue()));
    page.locator("[name=" + field + "-year]").fill(Integer.toString(day.getYear()));
  }

  /** The error summary is there, and nobody is sent to a field that cannot be seen. */
  private static void assertEveryErrorLeadsToItsField(Page page) {
    assertThat(page.title()).startsWith("Error: ");
    List<Locator> links = page.locator(".govuk-error-summary__list a").all();
    assertThat(links).isNotEmpty();
    assertThat(links)
        .allSatisfy(
            link -> {
              String field = link.getAttribute("href");
              assertThat(page.locator(field).isVisible()).as(field).isTrue();
            });
  }

  private static ReceivedMail mail(String to, String subject) {
    Mailboxes mailboxes = new Mailboxes(service().mail());
    return Await.found(
        to + " has a mail about: " + subject,
        () ->
            mailboxes.of(to).stream().filter(mail -> mail.subject().contains(subject)).findFirst());
  }

  private static Locator row(Page page, String who) {
    return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(who)))
        .first();
  }

  private static Locator of(Page page, String who, AriaRole role, String act) {
    return row(page, who).getByRole(role, new Locator.GetByRoleOptions().setName(act));
  }
}
