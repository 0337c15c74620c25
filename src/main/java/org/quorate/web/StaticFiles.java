package org.quorate.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Hands style sheets, scripts and pictures to the server's own servlet for files: pages own every
 * other path. Their addresses hold a version ({@link Assets}), so browsers may keep them for a
 * year.
 */
@WebFilter(urlPatterns = {"/assets/*", "/webjars/*"})
public class StaticFiles implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ((HttpServletResponse) response)
        .setHeader("Cache-Control", "public, max-age=31536000, immutable");
    request.getServletContext().getNamedDispatcher("default").forward(request, response);
  }
}
