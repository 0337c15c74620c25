package org.quorate.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.BrowserTest;
import org.quorate.testing.SignedIn;

/** A service manager looks after a meeting of the demo's story. */
class MeetingBrowserIT extends BrowserTest {
  private final SignedIn graham = SignedIn.as(Role.SERVICE_MANAGER);

  @Test
  void a_meeting_that_was_sent_is_looked_after() {
    Page page = signIn(open(Screen.DESKTOP, "/meetings?whose=all&type=CORE_GROUP"));
    inspect(page, "meetings");
    page.locator("main li.quorate-needs__item a").first().click();
    assertThat(heading(page)).contains(" about ");
    assertThat(page.locator(".quorate-verdict").innerText()).contains("quorate");
    inspect(page, "meeting");
    String meeting = page.url();

    page.getByText("They told me").first().click();
    assertAccessible(page);
    page.getByLabel("Yes, they will come").check();
    press(page, "Keep this answer");
    assertThat(words(page)).contains("The answer is recorded.");

    page.locator("button:has-text('Ask again')").first().click();
    assertThat(words(page)).contains("The invitation is on its way once more.");

    page.locator("a[href$='/deputy']").first().click();
    assertAccessible(page);
    page.navigate(meeting);
    page.locator("a[href$='/take-off']").first().click();
    assertAccessible(page);

    page.navigate(meeting + "/ask?q=school");
    inspect(page, "meeting-ask");
  }

  @Test
  void a_meeting_is_moved_reworded_and_not_cancelled_without_a_reason_on_a_phone() {
    Page page = signIn(openWithoutJavaScript(Screen.PHONE, "/meetings?whose=all&type=CORE_GROUP"));
    page.locator("main li.quorate-needs__item a").first().click();
    String meeting = page.url();

    page.navigate(meeting + "/move");
    inspect(page, "meeting-move");
    page.getByLabel("Building").fill("Town Hall");
    press(page, "Move the meeting and tell everybody");
    assertThat(words(page)).contains("The meeting has been moved.", "Town Hall");

    page.navigate(meeting + "/words");
    assertAccessible(page);
    page.locator("#agenda").fill("Who is here\nWhat is next");
    press(page, "Keep");
    assertThat(words(page)).contains("Kept. Nobody has been mailed.", "What is next");

    page.navigate(meeting + "/cancel");
    assertAccessible(page);
    press(page, "Cancel the meeting");
    assertThat(page.title()).startsWith("Error: ");
    assertThat(words(page)).contains("Give the reason.");

    page.navigate(meeting + "/follow-up");
    assertAccessible(page);
  }

  @Test
  void what_has_been_held_says_what_it_came_to_and_its_mails_can_be_opened() {
    Page page = signIn(open(Screen.DESKTOP, "/meetings?view=past&whose=all"));
    page.locator("main li.quorate-needs__item a").first().click();
    assertThat(words(page)).contains("What was decided", "Everything that happened");
    inspect(page, "meeting-held");

    page.navigate(
        service().at(page.locator("a[href*='/mail/']").first().getAttribute("href")).toString());
    assertThat(heading(page)).isEqualTo("The mail as it was sent");
    assertThat(page.locator("pre").first().innerText()).contains("(secret)");
    assertAccessible(page);
  }

  @Test
  void the_quarantine_and_the_drafts_are_lists_that_anybody_can_read() {
    Page page = signIn(open(Screen.DESKTOP, "/quarantine"));
    assertThat(heading(page)).isEqualTo("Quarantine");
    inspect(page, "quarantine");

    page.navigate(service().at("/meetings?view=drafts").toString());
    assertThat(words(page)).contains("You have no drafts.");
    assertAccessible(page);
  }

  private Page signIn(Page page) {
    signIn(page, graham.signInName(), graham.password());
    return page;
  }
}
