package org.quorate.http;

import java.util.List;

/** The one table of what is reachable without an account; everything else needs one. */
public final class OpenPaths {
  private static final List<String> OPEN =
      List.of(
          "/api/",
          "/sign-in",
          "/sign-in/*",
          "/signed-out",
          "/reply/*",
          // There only where the demo's launcher has given the key to its mailboxes.
          "/post-room",
          "/post-room/*",
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
    // A path that could be read in two ways is open in neither.
    if (path.contains("..") || path.contains(";") || path.contains("//")) {
      return false;
    }
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
