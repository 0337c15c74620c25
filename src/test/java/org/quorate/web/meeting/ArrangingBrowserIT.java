package org.quorate.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quorate.testing.Await;
import org.quorate.testing.BrowserTest;
import org.quorate.testing.Mailboxes;
import org.quorate.testing.ReceivedMail;

/**
 * Amina has eleven minutes to call a strategy discussion about Kayla; the practice manager of a
 * police desk has never heard of Quorate and answers from the mail. Both belong to the demo.
 */
class ArrangingBrowserIT extends BrowserTest {
  private static final String AMINA = "amina@quorate.example";
  private static final String PASSWORD = "marlbridge harbour lantern";
  private static final String MISSING_PERSONS = "missing@westshire-police.example";
  private static final Pattern REFERENCE = Pattern.compile("Reference (Q-[0-9A-Z]+)");

  @Test
  void a_meeting_is_called_and_an_agency_answers_from_its_mail() {
    Page page = open(Screen.DESKTOP, "/");
    inspect(page, "sign-in");
    signIn(page, AMINA, PASSWORD);
    assertThat(heading(page)).startsWith("Good ").endsWith("Amina");
    inspect(page, "home");

    press(page, "Find a child");
    field(page, "Who are you looking for?").fill("Kaila Brenan");
    press(page, "Search");
    inspect(page, "child-find");
    follow(page, "Kayla Brennan");
    assertThat(heading(page)).startsWith("Kayla, 14");
    inspect(page, "child");

    press(page, "Arrange a meeting");
    inspect(page, "arrange-1-what");
    arrange(page);
    String reference = reference(page);
    inspect(page, "meeting-sent");

    ReceivedMail invitation = invitation(reference);
    assertThat(invitation.everything()).doesNotContainIgnoringCase("kayla", "brennan");
    Page agency = open(Screen.PHONE, invitation.replyPage());
    inspect(agency, "reply");
    field(agency, "Yes, I will come").check();
    press(agency, "Send answer");
    assertThat(words(agency)).contains("You said that you will come.");
    assertThat(words(agency)).doesNotContainIgnoringCase("kayla");
    inspect(agency, "reply-sent");

    page.reload();
    assertThat(row(page, "Missing Persons Desk").innerText()).contains("Coming");
    inspect(page, "meeting-answered");
  }

  @Test
  void the_same_is_done_on_a_phone_without_javascript() {
    Page page = openWithoutJavaScript(Screen.PHONE, "/children");
    signIn(page, AMINA, PASSWORD);
    field(page, "Who are you looking for?").fill("Kayla");
    press(page, "Search");
    follow(page, "Kayla Brennan");
    press(page, "Arrange a meeting");
    arrange(page);

    Page agency = openWithoutJavaScript(Screen.PHONE, invitation(reference(page)).replyPage());
    field(agency, "No, I cannot come").check();
    field(agency, "Why can you not come?").fill("Nobody is on duty that day");
    press(agency, "Send answer");
    assertThat(words(agency)).contains("You said that you cannot come.");

    page.reload();
    assertThat(row(page, "Missing Persons Desk").innerText())
        .contains("Nobody is on duty that day");
    assertAccessible(page);
  }

  /** The four steps, from the first page of a new meeting to the page of the meeting sent. */
  private static void arrange(Page page) {
    field(page, "Strategy discussion").check();
    for (String sibling : List.of("Jordan", "Tia")) {
      page.getByLabel(Pattern.compile("about " + sibling + ".* too")).check();
    }
    field(page, "Your telephone number").fill("01632 960 101");
    press(page, "Go on to when and where");

    inspect(page, "arrange-2-when");
    press(page, "Go on to who is asked");
    assertThat(page.title()).startsWith("Error: ");
    inspect(page, "arrange-2-when-refused");
    aDay(page);
    field(page, "At what time?").fill("11am");
    field(page, "Building").fill("Civic Centre");
    field(page, "Room").fill("Room 2");
    press(page, "Go on to who is asked");

    assertThat(heading(page)).isEqualTo("Who is asked");
    inspect(page, "arrange-3-who");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Say why not GP")).click();
    inspect(page, "arrange-3-take-off");
    field(page, "Looked for, and not found in time").check();
    field(page, "What else there is to say (optional)").fill("The mother moved twice this year.");
    press(page, "Take off the list");
    assertThat(words(page)).contains("The mother moved twice this year.");
    press(page, "Go on to check and send");

    assertThat(heading(page)).isEqualTo("Check and send");
    page.locator("details.quorate-receives summary").first().click();
    assertThat(page.locator("pre.quorate-mail").first().innerText()).contains("UK time", "/reply/");
    inspect(page, "arrange-4-check");
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Send \\d+ invitations$")))
        .click();
    assertThat(words(page)).contains("invitations are on their way");
    assertThat(heading(page)).startsWith("Strategy discussion about Kayla");
  }

  /** The first that is offered, as somebody in a hurry does; or the day after tomorrow, typed. */
  private static void aDay(Page page) {
    Locator offered = page.locator("input[name=date]");
    if (offered.count() > 1) {
      offered.first().check();
    } else {
      var day = java.time.LocalDate.now().plusDays(2);
      field(page, "Day").fill(Integer.toString(day.getDayOfMonth()));
      field(page, "Month").fill(Integer.toString(day.getMonthValue()));
      field(page, "Year").fill(Integer.toString(day.getYear()));
    }
  }

  private static String reference(Page page) {
    Matcher found = REFERENCE.matcher(words(page));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static ReceivedMail invitation(String reference) {
    Mailboxes mailboxes = new Mailboxes(service().mail());
    return Await.found(
        "the missing persons desk has its invitation",
        () ->
            mailboxes.of(MISSING_PERSONS).stream()
                .filter(mail -> mail.subject().contains(reference))
                .findFirst());
  }

  private static Locator row(Page page, String who) {
    return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(who)));
  }
}
