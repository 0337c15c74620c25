package org.quorate.web.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.child.Child;
import org.quorate.child.RecordMilestone;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.missing.EpisodeId;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.missing.Report;
import org.quorate.missing.ReturnInterview;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.Rendered;
import org.quorate.web.View;
import org.quorate.web.child.DueWriter;

/** The pages about missing episodes, as a browser reads them. */
class MissingPageTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
  private static final Instant NOW = at("2025-12-01T12:00");
  private static final Messages WORDS = Messages.english(ChildRoom.LONDON);
  private final ChildRoom room = new ChildRoom(TODAY);
  private final Child mia =
      room.keep(aChild().referredToAs("Q-4TZ9").atSchool(room.cast.academy).build());

  @Test
  void an_episode_says_what_happened_what_is_due_and_why() {
    MissingEpisode episode = missing("2025-11-28T20:00", "2025-11-29T23:00");
    room.record(
        RecordMilestone.Request.of(mia.id(), Milestone.CHILD_RETURNED, at("2025-11-29T23:00"))
            .in(episode.id().value()));

    Document page = page(episode, true);

    assertThat(page.selectFirst("h1").text()).isEqualTo("Mia was missing for 1 day and 3 hours");
    assertThat(page.text())
        .contains("Return interview", "Tuesday 2 December 2025, 11pm", "72 hours")
        .contains("Reported in time, Friday 28 November 2025, 8:30pm, by Her mother")
        .contains("Nobody has told the lead professional", "Harbour Park", "Bus station");
    assertThat(page.select("a[href$=/offer]")).isNotEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).noneMatch(h -> h.contains("Mia"));
    assertThat(page.text()).doesNotContainPattern("missing-[a-z-]+\\.[a-z]");
  }

  @Test
  void whom_the_findings_were_not_shared_with_is_told_so_and_no_more() {
    MissingEpisode episode = missing("2025-11-28T20:00", "2025-11-28T23:00");
    episode.holdInterview(
        new ReturnInterview.Findings(
            at("2025-11-29T12:00"), "Bronwen Hale", Optional.empty(), "Secret flat", "", ""),
        Actor.SERVICE,
        NOW);

    assertThat(page(episode, true).text()).contains("Secret flat");
    assertThat(page(episode, false).text())
        .doesNotContain("Secret flat")
        .contains("is open to social care and to those with whom it was shared");
  }

  @Test
  void the_pattern_is_drawn_and_said_in_tables() {
    Document page =
        pattern(
            List.of(
                missing("2025-07-04T19:00", "2025-07-05T03:00"),
                missing("2025-10-10T21:00", "2025-10-11T08:00"),
                missing("2025-11-14T20:00", "2025-11-16T09:30"),
                missing("2025-11-28T22:30", "2025-11-29T06:00")));

    assertThat(page.text())
        .contains("Missing 4 times; 3 of them in the last 90 days.")
        .contains("the longest time 1 day and 13 hours")
        .contains("Nobody has written down yet what they show together");
    assertThat(page.select("main svg")).hasSize(3);
    assertThat(page.select("main svg [style], main svg script, [onclick]")).isEmpty();
    assertThat(page.select("main svg").eachAttr("aria-label"))
        .allMatch(label -> label.length() > 40);
    assertThat(page.select("table").text()).contains("Friday 4", "Harbour Park 4");
    assertThat(page.text()).doesNotContainPattern("missing-[a-z-]+\\.[a-z]");
  }

  @Test
  void a_child_who_was_never_missing_has_an_empty_page_that_says_so() {
    Document page = pattern(List.of());

    assertThat(page.text()).contains("No missing episode is recorded");
    assertThat(page.select("main svg, main table")).isEmpty();
  }

  private Document page(MissingEpisode episode, boolean open) {
    EpisodeWriter writer =
        new EpisodeWriter(
            file(List.of(episode), open),
            episode,
            new EpisodeWriter.Reader(true, true, false),
            WORDS,
            dues(),
            Map.of(),
            NOW);
    return Rendered.page(View.of("missing/episode", writer.write()));
  }

  private Document pattern(List<MissingEpisode> episodes) {
    PatternWriter writer =
        new PatternWriter(
            file(episodes, true),
            WORDS,
            dues(),
            ChildRoom.RULEBOOK.pattern(Pattern.MISSING_REPEATEDLY, TODAY),
            NOW);
    List<Lane> lanes =
        new Surroundings(WORDS, Map.of(room.cast.academy.id(), "Northfield Academy"))
            .of(mia, List.of(), List.of());
    return Rendered.page(View.of("missing/pattern", writer.write(lanes, true, true)));
  }

  private static DueWriter dues() {
    return new DueWriter(WORDS, TODAY, TODAY.plusDays(14), NOW);
  }

  private MissingFile file(List<MissingEpisode> episodes, boolean open) {
    Set<EpisodeId> readable =
        open ? episodes.stream().map(MissingEpisode::id).collect(Collectors.toSet()) : Set.of();
    return new MissingFile(
        mia,
        episodes.reversed(),
        List.of(),
        room.deadlines.of(mia.id()),
        readable,
        ChildRoom.LONDON);
  }

  private MissingEpisode missing(String since, String until) {
    MissingEpisode episode =
        MissingEpisode.report(
            mia.id(),
            new MissingEpisode.Disappearance(at(since), "Harbour Park", ""),
            Report.Details.inTime(at(since).plusSeconds(1800), "Her mother"),
            Actor.SERVICE,
            NOW.plusMillis(at(since).getEpochSecond() % 1000));
    episode.comeBack(
        new Found.Details(at(until), "Bus station", "", Found.How.CAME_BACK, ""),
        Actor.SERVICE,
        NOW);
    return episode;
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ChildRoom.LONDON).toInstant();
  }
}
