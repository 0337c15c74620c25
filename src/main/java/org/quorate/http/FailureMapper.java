package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.quorate.access.AccessProblem;
import org.quorate.kernel.Rejected;

/**
 * What nobody foresaw: logged with its trace, answered without it. Two people who changed the same
 * thing at the same moment come through here as well, when the second transaction commits.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Inject private Problems problems;
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable failure) {
    return refusal(failure)
        .map(r -> problems.answer(r, headers.getHeaderString(HttpHeaders.IF_MATCH) != null))
        .orElseGet(
            () -> {
              LOG.log(Level.SEVERE, "A request failed", failure);
              return problems.answer(HttpProblem.FAILED);
            });
  }

  /** The refusal that hides in a failed commit; empty where it is a failure indeed. */
  public static java.util.Optional<Rejected> refusal(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(
            cause ->
                switch (cause) {
                  case Rejected rejected -> rejected;
                  case OptimisticLockException changed ->
                      new Rejected(AccessProblem.CHANGED_MEANWHILE);
                  default -> null;
                })
        .filter(rejected -> rejected != null)
        .findFirst();
  }
}
