package org.quorate.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.quorate.http.FailureMapper;

/** What nobody foresaw: logged with its trace, answered without it. */
public class FailedPage implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FailedPage.class.getName());

  @Inject private Troubles troubles;

  @Override
  public Response toResponse(Throwable failure) {
    return FailureMapper.refusal(failure).map(troubles::page).orElseGet(() -> failed(failure));
  }

  private Response failed(Throwable failure) {
    LOG.log(Level.SEVERE, "A page failed", failure);
    Response.Status status =
        databaseIsAway(failure)
            ? Response.Status.SERVICE_UNAVAILABLE
            : Response.Status.INTERNAL_SERVER_ERROR;
    return troubles.page(status.getStatusCode());
  }

  private static boolean databaseIsAway(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException);
  }
}
