package org.quorate.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.quorate.kernel.Rejected;

/** What a use case refused and no form could show beside its fields. */
public class RejectedPage implements ExceptionMapper<Rejected> {
  @Inject private Troubles troubles;

  @Override
  public Response toResponse(Rejected rejected) {
    return troubles.page(rejected);
  }
}
