package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps shut what the server itself would tell everybody about the service: its figures and the
 * description of its API. An installation that wants them opens them, and lets in at its proxy whom
 * it likes. Health stays open: whoever restarts the service has no account. Mapped in {@code
 * web.xml}.
 */
public class SideDoors extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Open open;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (open.has(request.getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      response.setContentType("text/plain");
      response.getWriter().println("Not found");
    }
  }

  /**
   * Which of them the installation has opened.
   *
   * @param metrics figures of the server (MicroProfile Metrics)
   * @param description of the API (MicroProfile OpenAPI)
   */
  public record Open(boolean metrics, boolean description) {
    boolean has(String path) {
      return path.startsWith("/openapi") ? description : metrics;
    }
  }
}
