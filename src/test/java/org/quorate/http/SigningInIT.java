package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.SignedIn;
import org.quorate.testing.Visitor;

/** Sign-in, lock-out, forged forms, headers and what is kept over an ended session, by HTTP. */
class SigningInIT {
  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  @Test
  void a_person_signs_in_goes_on_and_signs_out() {
    SignedIn account = SignedIn.as(Role.ADMINISTRATOR);
    Visitor person = new Visitor();
    String asked = location(person.get("/accounts"));
    assertThat(asked).endsWith("/sign-in?next=%2Faccounts");

    HttpResponse<String> in = person.signIn(account);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(person.get("/accounts").statusCode()).isEqualTo(200);

    assertThat(location(person.post("/sign-out"))).endsWith("/signed-out");
    assertThat(person.get("/accounts").statusCode()).isEqualTo(303);
  }

  @Test
  void a_session_gets_another_identifier_at_sign_in_and_its_cookie_is_guarded() {
    SignedIn account = SignedIn.as(Role.AUDITOR);

    HttpResponse<String> in = new Visitor().signIn(account);

    Optional<String> cookie = in.headers().firstValue("Set-Cookie");
    assertThat(cookie)
        .hasValueSatisfying(
            c ->
                assertThat(c)
                    .containsIgnoringCase("; HttpOnly")
                    .containsIgnoringCase("; SameSite=Lax"));
  }

  @Test
  void wrong_passwords_lock_the_account_and_the_answer_stays_the_same() {
    SignedIn account = SignedIn.as(Role.AUDITOR);
    Visitor person = new Visitor();
    String unknown = errors(person.signIn("nobody@authority.example", "wrong password"));

    for (int i = 0; i < 5; i++) {
      assertThat(errors(person.signIn(account.signInName(), "wrong password"))).isEqualTo(unknown);
    }

    HttpResponse<String> locked = person.signIn(account);
    assertThat(locked.statusCode()).isEqualTo(400);
    assertThat(errors(locked)).isEqualTo(unknown);
  }

  private static String errors(HttpResponse<String> page) {
    return Jsoup.parse(page.body()).select(".govuk-error-summary").text();
  }

  @Test
  void a_form_from_another_site_or_without_its_token_changes_nothing() {
    Visitor person = new Visitor();
    person.signIn(SignedIn.as(Role.ADMINISTRATOR));
    List<String> fields = List.of("name", "X");

    assertThat(person.postAs("/accounts/new", List.of(), fields).statusCode()).isEqualTo(403);
    assertThat(
            person.postAs("/sign-in", List.of("Sec-Fetch-Site", "cross-site"), fields).statusCode())
        .isEqualTo(403);
    assertThat(
            person
                .postAs("/sign-in", List.of("Origin", "https://evil.example"), fields)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void what_was_typed_outlives_the_session_and_only_its_author_sees_it() {
    SignedIn amina = SignedIn.as(Role.ADMINISTRATOR);
    Visitor before = new Visitor();
    before.signIn(amina);

    Visitor after = before.whoseSessionEnded();
    HttpResponse<String> sent = after.post("/accounts/new", "name", "Typed with care");
    assertThat(location(sent)).contains("kept=yes");
    assertThat(location(after.signIn(amina))).endsWith("/account/kept");
    assertThat(after.get("/account/kept").body()).contains("Typed with care");

    Visitor again = before.whoseSessionEnded();
    again.post("/accounts/new", "name", "Typed with care");
    again.signIn(SignedIn.as(Role.ADMINISTRATOR));
    assertThat(again.get("/account/kept").statusCode()).isEqualTo(404);
  }

  @Test
  void every_answer_carries_the_headers() {
    for (String path : List.of("/sign-in", "/api/", "/assets/quorate.css", "/nowhere")) {
      var headers = new Visitor().get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .as(path)
          .hasValueSatisfying(
              policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
    }
  }

  @Test
  void a_problem_of_the_api_is_told_as_a_problem_with_a_page_that_explains_it() {
    SignedIn auditor = SignedIn.as(Role.AUDITOR);

    HttpResponse<String> nowhere = auditor.get("/api/nowhere");
    HttpResponse<String> method = auditor.put("/api/audit", "{}", "Content-Type", "text/plain");
    HttpResponse<String> json =
        SignedIn.as(Role.CONVENOR).post("/api/agencies", "{", "Content-Type", "application/json");

    assertThat(List.of(nowhere.statusCode(), method.statusCode(), json.statusCode()))
        .containsExactly(404, 405, 400);
    for (HttpResponse<String> answer : List.of(nowhere, method, json)) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"type\":\"http", "/help/problems/http.");
    }
    assertThat(new Visitor().get("/help/problems/http.wrong-json").statusCode()).isEqualTo(200);
  }

  @Test
  void what_somebody_did_is_in_the_trail() {
    SignedIn auditor = SignedIn.as(Role.AUDITOR);

    assertThat(auditor.get("/api/audit").body()).contains("\"what\":\"Account.SignedIn\"");
  }
}
