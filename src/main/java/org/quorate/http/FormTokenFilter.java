package org.quorate.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.quorate.kernel.Rejected;

/** Takes a form of a signed-in person only with the token of their session. For pages. */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class FormTokenFilter implements ContainerRequestFilter {
  /** An imported directory of a whole county stays far below. */
  static final int LARGEST_FORM = 12_000_000;

  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected FormTokenFilter() {
    this.caller = null;
  }

  @Inject
  public FormTokenFilter(CurrentCaller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (OriginFilter.isSafe(request.getMethod()) || caller.ifKnown().isEmpty()) {
      return;
    }
    byte[] body = request.getEntityStream().readNBytes(LARGEST_FORM + 1);
    if (body.length > LARGEST_FORM) {
      throw new Rejected(HttpProblem.TOO_LARGE);
    }
    MediaType type = request.getMediaType();
    String kind = type == null ? "" : type.getType() + "/" + type.getSubtype();
    if (!FormTokens.same(caller.token(), FormTokens.in(body, kind))) {
      throw new Rejected(HttpProblem.FORGED_FORM);
    }
    request.setEntityStream(new ByteArrayInputStream(body));
  }
}
