package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Rejected.Fault;

/** What JAX-RS itself refuses (404, 405, 406, 415), in the same form as every other problem. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {
  @Inject private Problems problems;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response given = refusal.getResponse();
    int status = given.getStatus();
    if (status < 400) {
      return given;
    }
    HttpProblem problem = HttpProblem.of(status);
    Response answer = problems.answer(status, List.of(new Fault(problem, "", Map.of())));
    List<Object> allowed = given.getHeaders().get(HttpHeaders.ALLOW);
    if (allowed != null) {
      answer.getHeaders().put(HttpHeaders.ALLOW, allowed);
    }
    return answer;
  }
}
