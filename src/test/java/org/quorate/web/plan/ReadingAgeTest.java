package org.quorate.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {
  @Test
  void short_words_in_short_sentences_are_for_children() {
    ReadingAge age =
        ReadingAge.of(List.of("Mia comes home by nine.", "Nan rings Tariq if she does not."));

    assertThat(age.years()).isLessThanOrEqualTo(9);
  }

  @Test
  void the_language_of_offices_is_not() {
    ReadingAge age =
        ReadingAge.of(
            List.of(
                "Parental engagement with multi-agency safeguarding interventions will be"
                    + " demonstrated through consistent attendance at scheduled appointments."));

    assertThat(age.years()).isGreaterThan(16);
  }

  @Test
  void the_hardest_sentence_is_pointed_at() {
    ReadingAge age =
        ReadingAge.of(List.of("We go home. Attendance is monitored by the inclusion officer."));

    assertThat(age.hardest()).contains("Attendance is monitored by the inclusion officer.");
  }

  @Test
  void nothing_to_read_has_no_age() {
    assertThat(ReadingAge.of(List.of("", " – ")))
        .isEqualTo(new ReadingAge(0, java.util.Optional.empty()));
  }
}
