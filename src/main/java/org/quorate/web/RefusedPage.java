package org.quorate.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What JAX-RS itself refuses: no such page, not by this method, not a form. */
public class RefusedPage implements ExceptionMapper<WebApplicationException> {
  @Inject private Troubles troubles;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response given = refusal.getResponse();
    int status = given.getStatus();
    boolean answered = status < Response.Status.BAD_REQUEST.getStatusCode() || given.hasEntity();
    return answered ? given : troubles.page(status);
  }
}
