package org.quorate.web.postroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quorate.testing.BrowserTest;

/** A newcomer without an account sees an invitation arrive, answers it, and it is recorded. */
class PostRoomBrowserIT extends BrowserTest {
  private static final String BOX = ".quorate-boxes__item";

  @Test
  void an_answer_from_a_mailbox_goes_the_whole_way_round() {
    Page page = open(Screen.DESKTOP, "/post-room");
    await(page, page.locator(BOX, withText("@seaview-ap")));
    assertAccessible(page);
    picture(page, "post-room");

    page.locator(BOX, withText("@seaview-ap")).first().locator("a").click();
    Locator conference = page.locator(BOX, withText("conference"));
    await(page, conference);
    assertAccessible(page);
    picture(page, "post-room-mailbox");
    conference.first().locator("a").click();
    assertThat(page.locator(".quorate-diary").count()).isEqualTo(1);
    assertAccessible(page);
    picture(page, "post-room-mail");

    page.getByLabel("Google Calendar").check();
    page.getByLabel("Comment (optional)").fill("By video, please");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maybe")).click();
    assertThat(page.locator(".govuk-notification-banner").innerText())
        .contains("Maybe, from Google Calendar", "meetings+");
    assertAccessible(page);
    picture(page, "post-room-answered");

    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions()
                .setName("Answer on the page instead, as somebody without a calendar"))
        .click();
    await(page, page.getByText("By video, please"));
    assertThat(page.locator(".govuk-notification-banner").count()).isEqualTo(1);
  }

  /** Mail takes its time; whoever waits for it looks again. */
  private static void await(Page page, Locator wanted) {
    page.waitForCondition(
        () -> {
          page.reload();
          return wanted.count() > 0;
        });
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
