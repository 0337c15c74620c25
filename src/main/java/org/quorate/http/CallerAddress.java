package org.quorate.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Which IP address a request comes from, as the trail keeps it.
 *
 * @param behindProxy whether a proxy of ours stands before the service and writes {@code
 *     X-Forwarded-For}; its last entry is then the one that the proxy itself has seen
 */
public record CallerAddress(boolean behindProxy) {
  private static final int LONGEST = 64;

  public String of(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    return behindProxy && forwarded != null ? last(forwarded) : request.getRemoteAddr();
  }

  static String last(String forwarded) {
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9A-Fa-f:.]{2," + LONGEST + "}") ? last : "";
  }
}
