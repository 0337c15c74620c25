package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.IdentityProvider;
import org.quorate.testing.RunningService;
import org.quorate.testing.SignedIn;
import org.quorate.testing.Visitor;

/**
 * Signing in with an identity provider in the built service: the server brings libraries of its own
 * for the same thing, and which of the two is used shows only there.
 */
class OpenIdIT {
  private static final String STRANGER = "nobody@authority.example";

  private final RunningService service = RunningService.apart();
  private final IdentityProvider provider = RunningService.provider();
  private final Visitor person = new Visitor(service);

  private static URI location(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  /** Sent to the provider, and what the provider sends back. */
  private String signedInThereAs(String email) {
    URI back = provider.signIn(location(person.get("/sign-in/provider")), email);
    return back.getPath() + "?" + back.getQuery();
  }

  @Test
  void the_page_for_signing_in_offers_the_provider() {
    var page = Jsoup.parse(person.get("/sign-in").body());

    assertThat(page.select("a[href=/sign-in/provider]")).hasSize(1);
  }

  @Test
  void whoever_the_provider_knows_by_an_accounts_name_is_signed_in_to_that_account() {
    SignedIn auditor = SignedIn.at(service, Role.AUDITOR);

    HttpResponse<String> in = person.get(signedInThereAs(auditor.signInName()));

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(person.get("/account").body()).contains(auditor.signInName());
    assertThat(person.get("/audit").statusCode()).isEqualTo(200);
    assertThat(person.get("/accounts").statusCode()).isEqualTo(403);
  }

  @Test
  void the_code_is_redeemed_with_the_proof_that_belongs_to_the_question() {
    SignedIn account = SignedIn.at(service, Role.CONVENOR);
    URI asked = location(person.get("/sign-in/provider"));
    Map<String, String> question = IdentityProvider.fields(asked.getRawQuery());
    URI back = provider.signIn(asked, account.signInName());

    person.get(back.getPath() + "?" + back.getQuery());

    assertThat(question)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsKeys("state", "nonce");
    String code = IdentityProvider.fields(back.getRawQuery()).get("code");
    CodeVerifier proof = new CodeVerifier(provider.redeemed(code).get("code_verifier"));
    assertThat(CodeChallenge.compute(CodeChallengeMethod.S256, proof).getValue())
        .isEqualTo(question.get("code_challenge"));
  }

  @Test
  void whoever_has_no_account_is_not_let_in_and_gets_none() {
    HttpResponse<String> answer = person.get(signedInThereAs(STRANGER));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select(".govuk-error-summary").text()).isNotEmpty();
    assertThat(person.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void an_answer_counts_once_and_only_for_the_browser_that_asked() {
    SignedIn auditor = SignedIn.at(service, Role.AUDITOR);
    String answer = signedInThereAs(auditor.signInName());

    assertThat(new Visitor(service).get(answer).statusCode()).isEqualTo(400);
    assertThat(person.get(answer).statusCode()).isEqualTo(303);
    assertThat(person.get(answer).statusCode()).isEqualTo(400);
  }

  @Test
  void a_program_calls_with_a_token_of_the_provider() {
    SignedIn auditor = SignedIn.at(service, Role.AUDITOR);
    Duration hour = Duration.ofHours(1);

    assertThat(withToken(provider.token(auditor.signInName(), "quorate", hour))).isEqualTo(200);
    assertThat(withToken(provider.token(auditor.signInName(), "elsewhere", hour))).isEqualTo(401);
    assertThat(withToken(provider.token(auditor.signInName(), "quorate", hour.negated())))
        .isEqualTo(401);
    assertThat(withToken(provider.token(STRANGER, "quorate", hour))).isEqualTo(401);
  }

  private int withToken(String token) {
    return new Visitor(service).get("/api/audit", "Authorization", "Bearer " + token).statusCode();
  }
}
