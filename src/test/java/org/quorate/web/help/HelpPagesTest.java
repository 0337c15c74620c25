package org.quorate.web.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.testing.Rendered;
import org.quorate.web.View;

class HelpPagesTest {
  private final HelpPages help = new HelpPages(Messages.english());

  @Test
  void whoever_has_no_account_can_read_help() {
    Document page = read(help.help());

    assertThat(page.title()).isEqualTo("Help and contact - Quorate");
    assertThat(page.selectFirst("h1").text()).isEqualTo("Help and contact");
    assertThat(page.selectFirst(".govuk-warning-text").text()).contains("999");
  }

  @Test
  void the_accessibility_statement_says_how_to_report_a_barrier() {
    Document page = read(help.accessibility());

    assertThat(page.select("h1").eachText()).containsExactly("Accessibility");
    assertThat(page.select("h2").eachText()).contains("If something does not work for you");
  }

  @Test
  void the_one_cookie_is_explained() {
    Document page = read(help.privacy());

    assertThat(page.select("h1").eachText()).containsExactly("Privacy and cookies");
    assertThat(page.select("dd").eachText()).contains("quorate");
  }

  @Test
  void each_problem_of_the_api_leads_to_a_page() {
    Document page = read(help.problem("access.not-allowed"));

    assertThat(page.selectFirst("main").text())
        .contains("Your role does not include this", "access.not-allowed");
  }

  @Test
  void a_problem_nobody_has_is_no_page() {
    assertThatThrownBy(() -> help.problem("access.no-such")).isInstanceOf(Rejected.class);
  }

  @Test
  void values_are_left_open_where_the_page_cannot_know_them() {
    assertThat(ProblemHelp.of("x.y", "At most {limit} people").sentence())
        .isEqualTo("At most … people");
  }

  private static Document read(View view) {
    return Rendered.page(view, Rendered.seenByNobody());
  }
}
