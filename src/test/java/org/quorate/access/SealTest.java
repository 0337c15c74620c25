package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
  private static final SealKey KEY = new SealKey("0123456789abcdef0123456789abcdef");
  private final Seal seal = new Seal(KEY);

  @Test
  void what_was_sealed_opens_again() {
    String sealed = seal.seal("reply", "7f3k2m9qxz");

    assertThat(seal.open("reply", sealed)).contains("7f3k2m9qxz");
  }

  @Test
  void a_mail_program_may_fold_its_case() {
    String sealed = seal.seal("reply", "7f3k2m9qxz").toUpperCase(java.util.Locale.ROOT);

    assertThat(seal.open("reply", sealed)).contains("7f3k2m9qxz");
  }

  @Test
  void it_fits_into_the_local_part_of_an_address() {
    assertThat("meetings+" + seal.seal("reply", "7f3k2m9qxz"))
        .matches("[a-z0-9+]+")
        .hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void one_changed_letter_anywhere_spoils_it() {
    String sealed = seal.seal("reply", "7f3k2m9qxz");

    for (int i = 0; i < sealed.length(); i++) {
      char other = sealed.charAt(i) == 'a' ? 'b' : 'a';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
      assertThat(seal.open("reply", changed)).as("letter %d", i).isEmpty();
    }
  }

  @Test
  void it_opens_only_for_its_purpose_and_under_its_key() {
    String sealed = seal.seal("reply", "7f3k2m9qxz");
    Seal another = new Seal(new SealKey("another key of more than 32 characters"));

    assertThat(seal.open("feed", sealed)).isEmpty();
    assertThat(another.open("reply", sealed)).isEmpty();
  }

  @Test
  void nothing_at_all_opens_nothing() {
    assertThat(seal.open("reply", "")).isEmpty();
    assertThat(seal.open("reply", "short")).isEmpty();
  }

  @Test
  void a_short_key_is_refused_and_no_key_shows_itself() {
    assertThatThrownBy(() -> new SealKey("short")).isInstanceOf(IllegalArgumentException.class);
    assertThat(KEY.toString()).doesNotContain("0123");
  }
}
