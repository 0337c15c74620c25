package org.quorate.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnwardTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/children?page=2", "/meetings/01900000-0000-7000-8000-1"})
  void a_page_of_ours_is_where_people_go_on_to(String next) {
    assertThat(Onward.within(next)).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a b",
        "/sign-in?next=/",
        "/sign-out"
      })
  void anything_else_leads_home(String next) {
    assertThat(Onward.within(next)).isEqualTo("/");
  }
}
