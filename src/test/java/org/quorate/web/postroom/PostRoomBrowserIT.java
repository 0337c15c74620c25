package org.quorate.web.postroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.quorate.testing.BrowserTest;

/** A newcomer without an account sees an invitation arrive, answers it, and it is recorded. */
class PostRoomBrowserIT extends BrowserTest {
  @Test
  void an_answer_from_a_mailbox_goes_the_whole_way_round() {
    Page page = open(Screen.DESKTOP, "/post-room");
    page.waitForCondition(
        () -> {
          page.reload();
          return page.getByText("safeguarding@northfield-academy.example").count() > 0
              || page.locator(".quorate-boxes__item").count() > 10;
        });
    assertAccessible(page);
    picture(page, "post-room");

    page.locator(".quorate-boxes__item", withText("Seaview")).first().locator("a").first().click();
    assertAccessible(page);
    picture(page, "post-room-mailbox");
    page.locator(".quorate-boxes__item a").first().click();
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
    page.waitForCondition(
        () -> {
          page.reload();
          return page.content().contains("By video, please");
        });
    assertThat(page.locator(".govuk-notification-banner").count()).isEqualTo(1);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
