package org.quorate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.rulebook.RulebookReader;

class RulesJsonTest {
  private final RulesJson json =
      RulesJson.of(RulebookReader.readDefault(), LocalDate.of(2026, 11, 23));

  @Test
  void the_rules_of_a_day_are_given_whole() {
    assertThat(json.meetings()).hasSize(22);
    assertThat(json.warnings()).hasSize(87);
    assertThat(json.limits()).containsEntry("priority-areas-max", 3);
    assertThat(json.version()).hasSize(12);
  }

  @Test
  void a_clock_speaks_the_words_of_its_file() {
    assertThat(json.timescales())
        .filteredOn(clock -> clock.rule().equals("T-CG1"))
        .singleElement()
        .satisfies(
            clock -> {
              assertThat(clock.start()).isEqualTo(List.of("CP_PLAN_STARTED"));
              assertThat(clock.within()).isEqualTo(10);
              assertThat(clock.unit()).isEqualTo("WORKING_DAY");
            });
  }

  @Test
  void an_agency_named_by_a_circumstance_has_no_sector() {
    assertThat(json.invitations())
        .filteredOn(seat -> seat.when().equals("REFERRER"))
        .isNotEmpty()
        .allMatch(seat -> seat.sector().equals(Optional.empty()));
  }
}
