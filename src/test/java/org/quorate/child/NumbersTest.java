package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers a child has, and the reference we give her. */
class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"9434765919", "943 476 5919", "943-476-5919", "4010232137", " 9434765870"})
  void an_nhs_number_with_the_right_check_digit_is_read(String typed) {
    assertThat(NhsNumber.in(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765918", "943476591", "94347659190", "943476591X", "", "١٢٣٤٥٦٧٨٩٠"})
  void any_other_is_refused(String typed) {
    assertThat(NhsNumber.in(typed)).isEmpty();
  }

  @Test
  void a_single_wrong_figure_or_two_swapped_neighbours_never_pass() {
    Random chance = new Random(7);
    for (int i = 0; i < 500; i++) {
      String right = anNhsNumber(chance);
      int place = chance.nextInt(10);
      char wrong = (char) ('0' + (right.charAt(place) - '0' + 1 + chance.nextInt(9)) % 10);
      String slipped = right.substring(0, place) + wrong + right.substring(place + 1);

      assertThat(NhsNumber.in(slipped)).as(slipped).isEmpty();

      int left = chance.nextInt(9);
      String swapped =
          right.substring(0, left)
              + right.charAt(left + 1)
              + right.charAt(left)
              + right.substring(left + 2);
      assertThat(NhsNumber.in(swapped).isPresent()).as(swapped).isEqualTo(swapped.equals(right));
    }
  }

  @Test
  void an_nhs_number_is_shown_in_three_groups_and_never_told_by_accident() {
    NhsNumber number = new NhsNumber("9434765919");

    assertThat(number.spaced()).isEqualTo("943 476 5919");
    assertThat(number).hasToString("***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P207000016049", "B801200005001", "b801200005001 "})
  void a_upn_with_the_right_check_letter_is_read(String typed) {
    assertThat(Upn.in(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B207000016049",
        "A801200005001",
        "X80120000A001",
        "P20700001604",
        "I207000016049"
      })
  void any_other_upn_is_refused(String typed) {
    assertThat(Upn.in(typed)).isEmpty();
  }

  @Test
  void a_temporary_upn_ends_with_a_letter_that_counts() {
    long right =
        "ABCDEFGHJKLMNPQRTUVWXYZ"
            .chars()
            .filter(letter -> Upn.in((char) letter + "80120000500A").isPresent())
            .count();

    assertThat(right).isEqualTo(1);
  }

  @Test
  void an_la_child_id_is_at_most_twenty_letters_and_figures() {
    assertThat(LaChildId.in("12345678901234567890")).isPresent();
    assertThat(LaChildId.in("123456789012345678901")).isEmpty();
    assertThat(LaChildId.in("12/34")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q-4TZ9", "q-4tz9", "q4tz9", "4TZ9", " Q 4TZ9 "})
  void a_reference_is_understood_however_it_is_typed(String typed) {
    assertThat(ChildReference.in(typed)).contains(new ChildReference("Q-4TZ9"));
  }

  @Test
  void letters_that_crockford_reads_as_figures_are_forgiven() {
    assertThat(ChildReference.in("Q-O1L9")).contains(new ChildReference("Q-0119"));
  }

  @Test
  void references_are_drawn_with_a_figure_in_each_and_hardly_ever_twice() {
    Random chance = new Random(11);
    Set<ChildReference> drawn = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      ChildReference reference = ChildReference.drawn(chance, 4);
      assertThat(reference.value()).hasSize(6).containsPattern("[2-9]");
      drawn.add(reference);
    }

    assertThat(drawn).hasSizeGreaterThan(295);
  }

  private static String anNhsNumber(Random chance) {
    while (true) {
      String nine = "%09d".formatted(chance.nextInt(1_000_000_000));
      for (int check = 0; check < 10; check++) {
        if (NhsNumber.in(nine + check).isPresent()) {
          return nine + check;
        }
      }
    }
  }
}
