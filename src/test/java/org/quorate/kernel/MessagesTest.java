package org.quorate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final Messages english = Messages.english(LONDON);
  private final Messages welsh = Messages.welsh(LONDON);

  @Test
  void dates_and_times_are_written_as_people_say_them() {
    LocalDate day = LocalDate.of(2025, 12, 4);

    assertThat(english.date(day)).isEqualTo("Thursday 4 December 2025");
    assertThat(english.when(LocalDateTime.of(2025, 12, 4, 10, 0)))
        .isEqualTo("Thursday 4 December 2025, 10am");
    assertThat(english.time(LocalTime.of(14, 30))).isEqualTo("2:30pm");
    assertThat(english.time(LocalTime.of(0, 5))).isEqualTo("12:05am");
    assertThat(english.time(LocalTime.NOON)).isEqualTo("midday");
    assertThat(english.time(LocalTime.MIDNIGHT)).isEqualTo("midnight");
  }

  @Test
  void moments_are_told_in_local_time_in_summer_too() {
    assertThat(english.when(Instant.parse("2025-07-01T22:30:00Z")))
        .isEqualTo("Tuesday 1 July 2025, 11:30pm");
  }

  @Test
  void values_are_filled_in_by_name_and_never_read_as_patterns() {
    assertThat(english.text("layout.error-title", "title", "{title} $1"))
        .isEqualTo("Error: {title} $1");
    assertThat(english.text("layout.error-title", Map.of())).isEqualTo("Error: {title}");
  }

  @Test
  void dates_are_spoken_inside_sentences() {
    assertThat(english.text("layout.error-title", "title", LocalDate.of(2025, 12, 4)))
        .isEqualTo("Error: Thursday 4 December 2025");
  }

  @Test
  void a_number_has_its_own_words() {
    assertThat(english.count("home.needs", 0)).isEqualTo("Nothing needs you just now");
    assertThat(english.count("home.needs", 1)).isEqualTo("1 thing needs you");
    assertThat(english.count("home.needs", 3)).isEqualTo("3 things need you");
  }

  @Test
  void welsh_words_are_used_where_there_are_some() {
    assertThat(welsh.date(LocalDate.of(2025, 12, 4))).isEqualTo("Dydd Iau 4 Rhagfyr 2025");
    assertThat(welsh.time(LocalTime.of(10, 0))).isEqualTo("10yb");
    assertThat(welsh.text("help.title")).isEqualTo(english.text("help.title"));
    assertThat(welsh.language()).isEqualTo("cy");
  }

  @Test
  void a_key_without_words_reads_as_itself() {
    assertThat(english.text("no.such-words")).isEqualTo("no.such-words");
  }
}
