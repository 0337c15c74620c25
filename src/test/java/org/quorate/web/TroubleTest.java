package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.testing.Rendered;

/** Whatever goes wrong, a page says what happened and what to do next. */
class TroubleTest {
  private static final Instant AT = Instant.parse("2025-12-04T10:00:00Z");

  @ParameterizedTest
  @EnumSource
  void every_kind_of_trouble_has_a_heading_and_advice(Trouble.Kind kind) {
    Trouble trouble = new Trouble(kind, List.of(), AT);

    Document page = Rendered.page(View.of("layout/trouble", trouble), Rendered.seenByNobody());

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("main").text()).doesNotContain("trouble-kind");
    assertThat(page.selectFirst("main p").text().length()).isGreaterThan(30);
    assertThat(page.select("main a").eachAttr("href")).contains("/");
  }

  @Test
  void the_time_is_told_where_the_fault_is_ours() {
    Trouble trouble = new Trouble(Trouble.Kind.WENT_WRONG, List.of(), AT);

    Document page = Rendered.page(View.of("layout/trouble", trouble));

    assertThat(page.selectFirst("main").text()).contains("Thursday 4 December 2025, 10am");
  }

  @ParameterizedTest
  @CsvSource({
    "400,NOT_UNDERSTOOD",
    "403,NOT_ALLOWED",
    "404,NOT_FOUND",
    "405,NOT_FOUND",
    "409,CHANGED_MEANWHILE",
    "410,OVER",
    "422,NOT_UNDERSTOOD",
    "500,WENT_WRONG",
    "503,UNAVAILABLE"
  })
  void a_status_is_one_kind_of_trouble(int status, Trouble.Kind kind) {
    assertThat(Trouble.Kind.of(status)).isEqualTo(kind);
  }
}
