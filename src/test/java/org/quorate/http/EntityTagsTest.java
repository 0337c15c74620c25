package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quorate.kernel.Rejected;

class EntityTagsTest {
  private static HttpProblem refusal(String ifMatch) {
    try {
      EntityTags.expected(ifMatch);
    } catch (Rejected rejected) {
      return (HttpProblem) rejected.problem();
    }
    throw new AssertionError("not refused");
  }

  @Test
  void a_change_names_the_version_it_was_made_from() {
    assertThat(EntityTags.expected("\"42\"")).isEqualTo(42);
  }

  @Test
  void a_change_without_a_version_is_refused_with_428() {
    assertThat(refusal(null).status()).isEqualTo(428);
    assertThat(refusal(" ").status()).isEqualTo(428);
  }

  @Test
  void a_tag_that_was_never_given_out_is_refused_with_412() {
    assertThat(refusal("W/\"42\"").status()).isEqualTo(412);
    assertThat(refusal("*").status()).isEqualTo(412);
    assertThat(refusal("\"99999999999999999999\"").status()).isEqualTo(412);
  }

  @Test
  void a_rejection_says_what_it_is_about() {
    assertThatThrownBy(() -> EntityTags.expected(null)).hasMessage("http.version-needed");
  }
}
