package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with an identity provider, against a real one on this machine. */
class OpenIdTest {
  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
  private static OpenId openId;

  @BeforeAll
  static void aProvider() {
    PROVIDER.start();
    openId =
        new OpenId(
            new OpenIdSettings(
                Optional.of(PROVIDER.issuerUrl("authority").uri()),
                "quorate",
                "a secret",
                "email",
                "quorate-api"),
            new PublicUrl(URI.create("https://quorate.example")));
  }

  @AfterAll
  static void end() {
    PROVIDER.shutdown();
  }

  private static void willSay(Map<String, Object> claims, String audience) {
    PROVIDER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "authority", "subject-1", "JWT", List.of(audience), claims, 3600));
  }

  /** What the browser does: goes to the provider's page and is sent back with a code. */
  private static URI sentBack(OpenId.Started started) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(started.page()).build(),
                HttpResponse.BodyHandlers.discarding());
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void whoever_comes_back_with_a_code_is_who_the_provider_says() throws Exception {
    OpenId.Started started = openId.begin().orElseThrow();
    URI back = sentBack(started);
    willSay(Map.of("email", "amina@authority.example", "nonce", started.nonce()), "quorate");

    assertThat(back).hasPath(OpenId.CALLBACK).hasHost("quorate.example");
    assertThat(openId.finish(started, back)).contains("amina@authority.example");
  }

  @Test
  void an_answer_to_somebody_elses_question_lets_nobody_in() throws Exception {
    OpenId.Started mine = openId.begin().orElseThrow();
    OpenId.Started theirs = openId.begin().orElseThrow();

    assertThat(openId.finish(mine, sentBack(theirs))).isEmpty();
  }

  @Test
  void a_refusal_of_the_provider_lets_nobody_in() {
    OpenId.Started started = openId.begin().orElseThrow();
    URI refused =
        URI.create(
            "https://quorate.example"
                + OpenId.CALLBACK
                + "?error=access_denied&state="
                + started.state());

    assertThat(openId.finish(started, refused)).isEmpty();
  }

  @Test
  void a_token_for_the_api_is_read_when_it_is_meant_for_it() {
    assertThat(openId.named(token("quorate-api", "authority", Duration.ofHours(1))))
        .contains("amina@authority.example");
  }

  @Test
  void a_token_for_somebody_else_of_somebody_else_or_over_is_not_read() {
    assertThat(openId.named(token("another-api", "authority", Duration.ofHours(1)))).isEmpty();
    assertThat(openId.named(token("quorate-api", "elsewhere", Duration.ofHours(1)))).isEmpty();
    assertThat(openId.named(token("quorate-api", "authority", Duration.ofHours(-1)))).isEmpty();
    assertThat(openId.named("not.a.token")).isEmpty();
  }

  @Test
  void an_address_that_the_provider_has_not_verified_proves_nothing() {
    String token =
        PROVIDER
            .issueToken(
                "authority",
                "quorate",
                new DefaultOAuth2TokenCallback(
                    "authority",
                    "subject-1",
                    "JWT",
                    List.of("quorate-api"),
                    Map.of("email", "amina@authority.example", "email_verified", false),
                    3600))
            .serialize();

    assertThat(openId.named(token)).isEmpty();
  }

  @Test
  void without_a_provider_no_token_is_good() {
    OpenId none =
        new OpenId(OpenIdSettings.NONE, new PublicUrl(URI.create("https://quorate.example")));

    assertThat(none.configured()).isFalse();
    assertThat(none.named(token("quorate-api", "authority", Duration.ofHours(1)))).isEmpty();
  }

  private static String token(String audience, String issuer, Duration validFor) {
    return PROVIDER
        .issueToken(
            issuer,
            "quorate",
            new DefaultOAuth2TokenCallback(
                issuer,
                "subject-1",
                "JWT",
                List.of(audience),
                Map.of("email", "amina@authority.example"),
                validFor.toSeconds()))
        .serialize();
  }
}
