package org.quorate.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.quorate.access.AccessProblem;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

/** Puts problems into words and into answers; the API's mappers and the pages both ask it. */
@ApplicationScoped
public class Problems {
  private final Messages messages;
  private final PublicUrl url;

  /** For CDI's proxy only. */
  protected Problems() {
    this.messages = null;
    this.url = null;
  }

  @Inject
  public Problems(Messages messages, PublicUrl url) {
    this.messages = messages;
    this.url = url;
  }

  /** What is wrong, in one sentence for people. */
  public String words(Fault fault) {
    return messages.text("problem." + fault.problem().key(), fault.parameters());
  }

  /** The status that answers a rejection: that of its first fault. */
  public static int status(Rejected rejected) {
    Problem problem = rejected.problem();
    return problem instanceof HttpProblem http ? http.status() : problem.kind().status();
  }

  /** The answer of the API to a rejection. */
  public Response answer(Rejected rejected, boolean versionGiven) {
    boolean stale = versionGiven && rejected.problem() == AccessProblem.CHANGED_MEANWHILE;
    return answer(stale ? 412 : status(rejected), rejected.faults());
  }

  /** The answer of the API to a problem that concerns no field. */
  public Response answer(HttpProblem problem) {
    return answer(problem.status(), List.of(new Fault(problem, "", Map.of())));
  }

  Response answer(int status, List<Fault> faults) {
    Response.ResponseBuilder answer =
        Response.status(status).type(ProblemJson.MEDIA_TYPE).entity(json(status, faults));
    if (status == 401) {
      answer.header("WWW-Authenticate", "Basic realm=\"Quorate\", charset=\"UTF-8\"");
    }
    return answer.build();
  }

  ProblemJson json(int status, List<Fault> faults) {
    Fault first = faults.getFirst();
    return new ProblemJson(
        url.page("/help/problems/" + first.problem().key()),
        messages.text("problem-title." + status),
        status,
        words(first),
        faults.stream()
            .map(f -> new ProblemJson.FaultJson(f.field(), f.problem().key(), words(f)))
            .toList());
  }
}
