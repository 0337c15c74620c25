package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.Rendered;

/** What every page has around it. */
class LayoutTest {
  private static final View ANY = View.of("help/help", "");

  @Test
  void a_page_has_a_title_one_heading_and_its_landmarks() {
    Document page = Rendered.page(ANY);

    assertThat(page.title()).isEqualTo("Help and contact - Quorate");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("header, nav, main, footer")).hasSize(4);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst(".govuk-skip-link").attr("href")).isEqualTo("#main-content");
  }

  @Test
  void nothing_is_inline_that_a_strict_policy_would_forbid() {
    Document page = Rendered.page(ANY);

    assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
  }

  @Test
  void somebody_who_is_not_signed_in_sees_no_navigation_and_no_sign_out() {
    Document page = Rendered.page(ANY, Rendered.seenByNobody());

    assertThat(page.select("nav, form")).isEmpty();
  }

  @Test
  void what_has_just_been_done_is_told_at_the_top() {
    Page after =
        Rendered.at(
            "/", Optional.of(Rendered.caller(Role.CONVENOR)), Notice.success("7 invitations sent"));

    Document page = Rendered.page(ANY, after);

    assertThat(page.selectFirst(".govuk-notification-banner--success[role=alert]").text())
        .isEqualTo("Done 7 invitations sent");
  }

  @Test
  void the_end_of_a_session_can_be_told_in_time_and_put_off() {
    Document page = Rendered.page(ANY);

    assertThat(page.selectFirst("[data-session=1800][role=alert][hidden] form").attr("action"))
        .isEqualTo("/account/stay");
    assertThat(Rendered.page(ANY, Rendered.seenByNobody()).select("[data-session]")).isEmpty();
  }
}
