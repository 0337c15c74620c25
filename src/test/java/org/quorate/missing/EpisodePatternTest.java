package org.quorate.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.missing.EpisodePattern.PartOfDay;
import org.quorate.missing.EpisodePattern.Spell;
import org.quorate.testing.ChildRoom;

/** The episodes of one child read together. */
class EpisodePatternTest {
  private static final Instant NOW = at("2025-12-01T12:00");

  @Test
  void fridays_evenings_and_the_same_park_are_seen() {
    EpisodePattern pattern =
        new EpisodePattern(
            List.of(
                spell("2025-11-07T19:00", "2025-11-08T02:00", "Harbour Park", "Flat"),
                spell("2025-11-14T20:30", "2025-11-15T09:00", "harbour park", "Bus station"),
                spell("2025-11-19T05:59", "2025-11-19T08:00", "Home", "Flat")));

    assertThat(pattern.byWeekday())
        .containsEntry(DayOfWeek.FRIDAY, 2L)
        .containsEntry(DayOfWeek.WEDNESDAY, 1L)
        .containsEntry(DayOfWeek.MONDAY, 0L);
    assertThat(pattern.byPartOfDay())
        .containsEntry(PartOfDay.EVENING, 2L)
        .containsEntry(PartOfDay.NIGHT, 1L);
    assertThat(pattern.places().entrySet().iterator().next().getKey()).isEqualTo("Harbour Park");
    assertThat(pattern.places()).containsEntry("Harbour Park", 2L).containsEntry("Flat", 2L);
    assertThat(pattern.inAll(NOW)).isEqualTo(Duration.ofMinutes(7 * 60 + 750 + 121));
  }

  @Test
  void the_night_on_which_the_clocks_go_back_is_an_hour_longer() {
    Spell night = spell("2025-10-25T22:00", "2025-10-26T08:00", "", "");

    assertThat(night.lasted(NOW)).isEqualTo(Duration.ofHours(11));
    assertThat(night.nights(NOW)).isOne();
  }

  @Test
  void who_is_missing_still_is_missing_until_now() {
    EpisodePattern pattern =
        new EpisodePattern(
            List.of(
                new Spell(
                    id(),
                    at("2025-11-29T12:00"),
                    Optional.empty(),
                    ChildRoom.LONDON,
                    "",
                    "",
                    "",
                    Reporting.LATE)));

    assertThat(pattern.longest(NOW).orElseThrow().lasted(NOW)).isEqualTo(Duration.ofHours(48));
    assertThat(pattern.notReportedInTime()).isOne();
  }

  private static Spell spell(String from, String to, String lastSeen, String found) {
    return new Spell(
        id(),
        at(from),
        Optional.of(at(to)),
        ChildRoom.LONDON,
        lastSeen,
        found,
        "",
        Reporting.IN_TIME);
  }

  private static EpisodeId id() {
    return new EpisodeId(UUID.randomUUID());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ChildRoom.LONDON).toInstant();
  }
}
