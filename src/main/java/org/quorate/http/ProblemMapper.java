package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.quorate.kernel.Rejected;

/** What a use case refused, as an RFC 9457 problem. For the API; pages show the page again. */
@Provider
public class ProblemMapper implements ExceptionMapper<Rejected> {
  @Inject private Problems problems;
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Rejected rejected) {
    return problems.answer(rejected, headers.getHeaderString(HttpHeaders.IF_MATCH) != null);
  }
}
