package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreferenceTest {
  @Test
  void an_empty_answer_is_given_to_whoever_asks_for_it_among_other_wishes() {
    assertThat(Preference.isMinimal("return=minimal")).isTrue();
    assertThat(Preference.isMinimal("respond-async, Return = \"minimal\"; wait=5")).isTrue();
  }

  @Test
  void whoever_says_nothing_or_something_else_gets_the_whole() {
    assertThat(Preference.isMinimal(null)).isFalse();
    assertThat(Preference.isMinimal("")).isFalse();
    assertThat(Preference.isMinimal("return=representation")).isFalse();
  }
}
