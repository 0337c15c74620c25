package org.quorate.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.quorate.kernel.Rejected;

/**
 * Refuses every change that a browser was made to send by another site. Browsers say where a
 * request comes from; programs that say nothing carry their own credentials.
 */
@Provider
@PreMatching
@Priority(100)
@ApplicationScoped
public class OriginFilter implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final PublicUrl url;

  /** For CDI's proxy only. */
  protected OriginFilter() {
    this.url = null;
  }

  @Inject
  public OriginFilter(PublicUrl url) {
    this.url = url;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!isSafe(request.getMethod())
        && !isOwn(
            Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site")),
            Optional.ofNullable(request.getHeaderString("Origin")))) {
      throw new Rejected(HttpProblem.FORGED_FORM);
    }
  }

  /** RFC 9110 section 9.2.1. */
  static boolean isSafe(String method) {
    return SAFE.contains(method);
  }

  boolean isOwn(Optional<String> site, Optional<String> origin) {
    return site.map(OWN::contains).orElseGet(() -> origin.map(url.origin()::equals).orElse(true));
  }
}
