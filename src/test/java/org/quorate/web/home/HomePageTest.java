package org.quorate.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.meeting.DiaryRow;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.RulebookReader;
import org.quorate.testing.Rendered;
import org.quorate.web.View;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

class HomePageTest {
  private static final Messages WORDS = Messages.english(ZoneId.of("Europe/London"));
  private static final Instant NOW = Instant.parse("2025-12-01T09:00:00Z");
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

  @Test
  void what_an_agency_has_not_answered_needs_it() {
    DiaryRow asked =
        new DiaryRow(
            new MeetingId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
            "Q-7F3K",
            MeetingType.CORE_GROUP,
            MeetingState.SCHEDULED,
            Optional.of(LocalDateTime.of(2025, 12, 4, 10, 0)),
            Optional.of(NOW),
            List.of(),
            5,
            Map.of());
    HomeWriter writer =
        new HomeWriter(
            WORDS, RulebookReader.readDefault(), Map.of(), NOW, LocalDate.of(2025, 12, 12));

    Document page =
        shown(
            home(
                writer.needs(List.of(), List.of(), List.of(asked), List.of()),
                List.of(),
                List.of()));

    assertThat(page.select("h2").eachText()).startsWith("1 thing needs you");
    assertThat(page.selectFirst(".quorate-needs__item").text())
        .contains("Core group, Thursday 4 December 2025, 10am. Your agency has not answered.")
        .contains("Answer (Q-7F3K)");
    assertThat(page.selectFirst(".quorate-needs__do a").attr("href"))
        .isEqualTo("/meetings/01900000-0000-7000-8000-000000000001");
  }

  @Test
  void what_was_held_and_not_written_up_needs_whoever_runs_it() {
    DiaryRow begun =
        new DiaryRow(
            new MeetingId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
            "Q-7F3K",
            MeetingType.STRATEGY,
            MeetingState.SCHEDULED,
            Optional.of(LocalDateTime.of(2025, 11, 28, 15, 0)),
            Optional.of(NOW),
            List.of(),
            5,
            Map.of());
    HomeWriter writer =
        new HomeWriter(
            WORDS, RulebookReader.readDefault(), Map.of(), NOW, LocalDate.of(2025, 12, 12));

    List<Need> needs = writer.needs(List.of(), List.of(begun), List.of(), List.of());

    assertThat(needs).extracting(Need::state).containsExactly(State.WARNING);
    assertThat(needs.getFirst().sentence())
        .isEqualTo(
            "Strategy discussion, Friday 28 November 2025, 3pm. Who came and what was decided is"
                + " not written down yet.");
    assertThat(needs.getFirst().act().href()).endsWith("/attendance");
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
