package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    RunningService service = RunningService.shared();
    return service
        .stranger()
        .send(
            HttpRequest.newBuilder(service.at(path)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
