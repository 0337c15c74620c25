package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.access.AccessProblem;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

class ProblemsTest {
  private final Messages messages = Messages.english();
  private final Problems problems =
      new Problems(messages, new PublicUrl(URI.create("https://quorate.example")));

  @Test
  void every_fault_is_told_with_its_field_and_the_page_that_explains_it() {
    ProblemJson json =
        problems.json(
            422,
            List.of(
                new Fault(AccessProblem.PASSWORD_TOO_SHORT, "password", Map.of("least", 12)),
                new Fault(AccessProblem.NO_ROLE, "roles", Map.of())));

    assertThat(json.type())
        .hasToString("https://quorate.example/help/problems/access.password-too-short");
    assertThat(json.detail()).isEqualTo("Choose a password of at least 12 characters.");
    assertThat(json.faults())
        .extracting(ProblemJson.FaultJson::field)
        .containsExactly("password", "roles");
  }

  @Test
  void every_problem_of_the_doors_has_words_and_every_status_a_title() {
    Stream<Problem> all =
        Stream.concat(Arrays.stream(HttpProblem.values()), Arrays.stream(AccessProblem.values()));

    assertThat(all)
        .allSatisfy(
            problem -> {
              assertThat(messages.find("problem." + problem.key())).as(problem.key()).isPresent();
              int status = Problems.status(new Rejected(problem));
              assertThat(messages.find("problem-title." + status)).as("" + status).isPresent();
            });
  }

  @Test
  void the_status_follows_the_first_fault() {
    assertThat(Problems.status(new Rejected(AccessProblem.NOT_FOUND))).isEqualTo(404);
    assertThat(Problems.status(new Rejected(AccessProblem.SIGNED_OUT))).isEqualTo(401);
    assertThat(Problems.status(new Rejected(HttpProblem.VERSION_NEEDED))).isEqualTo(428);
  }

  @Test
  void what_the_server_itself_refuses_has_a_problem_of_its_own() {
    assertThat(HttpProblem.of(405)).isEqualTo(HttpProblem.WRONG_METHOD);
    assertThat(HttpProblem.of(415)).isEqualTo(HttpProblem.WRONG_MEDIA_TYPE);
    assertThat(HttpProblem.of(418)).isEqualTo(HttpProblem.BAD_REQUEST);
    assertThat(HttpProblem.of(503)).isEqualTo(HttpProblem.FAILED);
  }
}
