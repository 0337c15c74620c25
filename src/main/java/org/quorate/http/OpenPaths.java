package org.quorate.http;

import java.util.List;

/** The one table of what is reachable without an account; everything else needs one. */
public final class OpenPaths {
  private static final List<String> OPEN =
      List.of(
          "/sign-in",
          "/sign-in/*",
          "/signed-out",
          "/reply/*",
          "/help",
          "/help/*",
          "/assets/*",
          "/webjars/*",
          "/favicon.ico",
          "/robots.txt",
          "/health",
          "/health/*");

  private OpenPaths() {}

  /**
   * @param path within the application, decoded and without parameters
   */
  public static boolean has(String path) {
    return OPEN.stream()
        .anyMatch(
            open ->
                open.endsWith("*")
                    ? path.startsWith(open.substring(0, open.length() - 1))
                    : path.equals(open));
  }

  /** For the page and the test that print it. */
  public static List<String> all() {
    return OPEN;
  }
}
