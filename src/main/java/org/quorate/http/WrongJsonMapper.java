package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no JSON, or not of the form asked for; what was typed is not repeated. */
@Provider
public class WrongJsonMapper implements ExceptionMapper<ProcessingException> {
  @Inject private Problems problems;

  @Override
  public Response toResponse(ProcessingException wrong) {
    return problems.answer(HttpProblem.WRONG_JSON);
  }
}
