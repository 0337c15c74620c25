package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What browsers are told with every answer. Scripts and styles come from our own files only, no
 * other site may show our pages in a frame, and nothing is kept unless it says so itself. The
 * referrer stays within the service: with {@code no-referrer} browsers would also send {@code
 * Origin: null} with our own forms. Mapped first in {@code web.xml}.
 */
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

  static {
    ALWAYS.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'");
    ALWAYS.put("X-Content-Type-Options", "nosniff");
    ALWAYS.put("X-Frame-Options", "DENY");
    ALWAYS.put("Referrer-Policy", "same-origin");
    ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
    ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
    ALWAYS.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    ALWAYS.put("Cache-Control", "no-store");
  }

  @Inject private transient PublicUrl url;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    headers(url.secure()).forEach(response::setHeader);
    chain.doFilter(request, response);
  }

  /** RFC 6797 for those who are reached by https: two years, as browsers' own lists ask. */
  static Map<String, String> headers(boolean secure) {
    if (!secure) {
      return ALWAYS;
    }
    Map<String, String> all = new LinkedHashMap<>(ALWAYS);
    all.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    return all;
  }
}
