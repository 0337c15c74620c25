package org.quorate.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.testing.Rendered;
import org.quorate.web.View;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

class HomePageTest {
  private static final Need LATE =
      new Need(
          State.BREACH,
          "Kayla · Q-4TZ9",
          "Strategy discussion was due yesterday at 4pm.",
          Link.to("/meetings/new", "Arrange it").about("for Kayla"));
  private static final Sitting TODAY =
      new Sitting("10am", "/meetings/1", "Core group, Joel", "4 of 5 coming");
  private static final ChildLine JOEL =
      new ChildLine(State.IN_ORDER, "/children/1", "Joel", "Q-88KD", "Review on 4 December");

  @Test
  void what_cannot_wait_is_said_with_a_state_a_sentence_and_the_one_thing_to_do() {
    Document page = shown(home(List.of(LATE), List.of(TODAY), List.of(JOEL)));

    assertThat(page.title()).isEqualTo("Home - Quorate");
    assertThat(page.select("h1").eachText()).containsExactly("Good morning, Amina");
    assertThat(page.select("h2").eachText()).startsWith("1 thing needs you", "Today");
    assertThat(page.selectFirst(".quorate-needs__item").text())
        .contains("Breach", "Kayla · Q-4TZ9", "was due yesterday", "Arrange it for Kayla");
  }

  @Test
  void an_empty_day_says_so() {
    Document page = shown(home(List.of(), List.of(), List.of()));

    assertThat(page.selectFirst("main").text())
        .contains("Nothing needs you just now", "You have no meetings today", "No child");
  }

  @Test
  void meetings_and_children_are_links() {
    Document page = shown(home(List.of(LATE), List.of(TODAY), List.of(JOEL)));

    assertThat(page.select("main li a").eachAttr("href"))
        .containsExactly("/meetings/new", "/meetings/1", "/children/1");
  }

  private static Home home(List<Need> needs, List<Sitting> today, List<ChildLine> children) {
    return new Home(
        "Good morning, Amina",
        List.of(),
        needs,
        today,
        List.of(),
        LocalDate.of(2025, 12, 12),
        children,
        true);
  }

  private static Document shown(Home home) {
    return Rendered.page(View.of("home/home", home));
  }
}
