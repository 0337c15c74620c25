package org.quorate.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Northfield, Nothfield",
    "Northfield, Northfeild",
    "Northfield, Northfielld",
    "Brannock, Branock",
    "Siobhan, Sioban",
    "Stephen, Steven",
    "Abernethy, Abernathy",
    "Adeyemi, Adeyami",
    "Nowak, Novak",
    "Tregenza, Treganza",
    "Thrushcross, Trushcros",
    "Zoë, Zoe",
  })
  void a_name_is_found_under_a_spelling_one_slip_or_one_sound_away(String name, String typed) {
    assertThat(Spelling.marksOf(name)).containsAnyElementsOf(Spelling.near(asked(typed)));
  }

  @ParameterizedTest
  @CsvSource({"Northfield, Millfield", "Harbour, Castle", "GP, GU", "Mei, Lin"})
  void other_names_are_other_names(String name, String typed) {
    assertThat(Collections.disjoint(Spelling.marksOf(name), Spelling.near(asked(typed)))).isTrue();
  }

  @Test
  void a_word_is_found_by_its_beginning_whatever_its_capitals_accents_and_apostrophes() {
    assertThat(Spelling.marksOf("St Brannock's École")).contains("=st", "=brannocks", "=ecole");
    assertThat(Spelling.beginning(asked("BRANNOCK\u2019S"))).isEqualTo("=brannocks");
  }

  @Test
  void fillers_are_not_asked_for_beside_other_words_and_wildcards_are_no_letters() {
    assertThat(Spelling.asked("The School of %Art_")).containsExactly("school", "art");
    assertThat(Spelling.asked("the")).containsExactly("the");
    assertThat(Spelling.asked(" %_ ")).isEmpty();
  }

  @Test
  void a_mark_always_fits_its_column() {
    assertThat(Spelling.marksOf("x".repeat(200))).allMatch(mark -> mark.length() <= 48);
  }

  private static String asked(String typed) {
    return Spelling.asked(typed).getFirst();
  }
}
