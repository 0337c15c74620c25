package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.testing.RunningService;

class RunningServiceIT {
  @Test
  void the_built_service_starts_and_says_that_it_is_ready() throws Exception {
    HttpResponse<String> answer = get("/health/ready");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"name\":\"quorate\"").contains("UP");
  }

  @Test
  void the_door_for_programs_says_where_its_description_is() throws Exception {
    HttpResponse<String> answer = get("/api");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("/openapi");
  }

  @Test
  void figures_and_description_are_told_only_where_they_are_asked_for() throws Exception {
    RunningService demo = RunningService.shared();
    RunningService bare = RunningService.apart();

    assertThat(get(demo, "/openapi").statusCode()).isEqualTo(200);
    assertThat(get(demo, "/openapi").body()).contains("/api/meetings");
    for (String shut : List.of("/metrics", "/metrics/base", "/openapi", "/openapi/", "/Metrics")) {
      assertThat(get(bare, shut).statusCode()).as(shut).isNotEqualTo(200);
    }
    assertThat(get(demo, "/metrics").statusCode()).isEqualTo(404);
    assertThat(get(bare, "/health").statusCode()).isEqualTo(200);
    assertThat(get(bare, "/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void without_a_setting_it_does_not_start_and_one_line_says_which_and_why() {
    assertThat(RunningService.refusal(Map.of("QUORATE_PUBLIC_URL", "")))
        .startsWith("Quorate does not start. QUORATE_PUBLIC_URL")
        .doesNotContain("Exception");
    assertThat(RunningService.refusal(Map.of("QUORATE_DB_URL", "")))
        .startsWith("Quorate does not start. QUORATE_DB_URL");
    assertThat(RunningService.refusal(Map.of("QUORATE_SMTP_PORT", "twenty-five")))
        .startsWith("Quorate does not start. QUORATE_SMTP_PORT");
  }

  private static HttpResponse<String> get(RunningService service, String path)
      throws IOException, InterruptedException {
    return service
        .stranger()
        .send(
            HttpRequest.newBuilder(service.at(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(RunningService.shared(), path);
  }
}
