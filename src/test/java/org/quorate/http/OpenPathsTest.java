package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/sign-in/provider/answer",
        "/signed-out",
        "/reply/7f3k",
        "/help",
        "/help/problems/access.not-found",
        "/assets/quorate.css",
        "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css",
        "/api/"
      })
  void these_are_reachable_without_an_account(String path) {
    assertThat(OpenPaths.has(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/children",
        "/sign-out",
        "/api/meetings",
        "/account",
        "/audit",
        "/reply",
        "/helpful",
        "/assets/../children",
        "/help/../children",
        "/help/;/../children",
        "/help//children",
        "/SIGN-IN"
      })
  void everything_else_needs_one(String path) {
    assertThat(OpenPaths.has(path)).isFalse();
  }
}
