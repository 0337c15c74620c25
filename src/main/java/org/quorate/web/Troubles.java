package org.quorate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.quorate.http.Problems;
import org.quorate.kernel.Rejected;

/** Turns what was refused, or failed, into a page that says what to do next. */
@ApplicationScoped
public class Troubles {
  private static final URI SIGN_IN = URI.create("/sign-in");
  private final Problems problems;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected Troubles() {
    this.problems = null;
    this.clock = null;
  }

  @Inject
  public Troubles(Problems problems, Clock clock) {
    this.problems = problems;
    this.clock = clock;
  }

  public Response page(Rejected rejected) {
    int status = Problems.status(rejected);
    if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
      return Response.seeOther(SIGN_IN).build();
    }
    return page(status, rejected.faults().stream().map(problems::words).toList());
  }

  public Response page(int status) {
    return page(status, List.of());
  }

  private Response page(int status, List<String> sentences) {
    Trouble trouble = new Trouble(Trouble.Kind.of(status), sentences, clock.instant());
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(View.of("layout/trouble", trouble).withStatus(status))
        .build();
  }
}
