package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Seal;
import org.quorate.access.SealKey;

/** Whether a form came from a page of ours. */
class ForgeryTest {
  private static final UUID AMINA = UUID.fromString("01900000-0000-7000-8000-00000000a111");
  private final OriginFilter origin =
      new OriginFilter(new PublicUrl(URI.create("https://quorate.example")));
  private final FormTokens tokens =
      new FormTokens(new Seal(new SealKey("0123456789abcdef0123456789abcdef")));

  @Test
  void a_browser_that_says_another_site_sent_it_is_refused() {
    assertThat(origin.isOwn(Optional.of("cross-site"), Optional.empty())).isFalse();
    assertThat(origin.isOwn(Optional.of("same-site"), Optional.empty())).isFalse();
    assertThat(origin.isOwn(Optional.of("same-origin"), Optional.empty())).isTrue();
  }

  @Test
  void an_older_browser_is_judged_by_its_origin() {
    assertThat(origin.isOwn(Optional.empty(), Optional.of("https://quorate.example"))).isTrue();
    assertThat(origin.isOwn(Optional.empty(), Optional.of("https://evil.example"))).isFalse();
    assertThat(origin.isOwn(Optional.empty(), Optional.of("null"))).isFalse();
  }

  @Test
  void a_program_that_says_nothing_is_not_a_browser() {
    assertThat(origin.isOwn(Optional.empty(), Optional.empty())).isTrue();
  }

  @Test
  void a_token_is_found_in_either_kind_of_form() {
    String token = tokens.forSessionOf(AMINA);
    byte[] pairs = ("name=a%20b&_token=" + token + "&x=y").getBytes(StandardCharsets.UTF_8);
    byte[] parts =
        ("--b\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n"
                + token
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(FormTokens.in(pairs, "application/x-www-form-urlencoded")).isEqualTo(token);
    assertThat(FormTokens.in(parts, "multipart/form-data")).isEqualTo(token);
    assertThat(FormTokens.in(new byte[0], "")).isEmpty();
  }

  @Test
  void a_token_tells_whose_form_it_was_and_cannot_be_made_up() {
    String token = tokens.forSessionOf(AMINA);

    assertThat(tokens.account(token)).contains(AMINA);
    assertThat(tokens.account(token.replaceFirst("^0", "1"))).isEmpty();
    assertThat(tokens.forSessionOf(AMINA)).isNotEqualTo(token);
  }

  @Test
  void no_token_is_never_the_right_one() {
    assertThat(FormTokens.same("", "")).isFalse();
    assertThat(FormTokens.same("a", "b")).isFalse();
    assertThat(FormTokens.same("a", "a")).isTrue();
  }
}
