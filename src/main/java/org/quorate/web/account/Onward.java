package org.quorate.web.account;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a person goes on to after signing in: only ever a page of this service. */
final class Onward {
  private Onward() {}

  /** The path asked for, or the home page where it would lead elsewhere. */
  static String within(String asked) {
    boolean path = asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\");
    boolean loop = asked.startsWith("/sign-");
    return path && !loop && isAddress(asked) ? asked : "/";
  }

  private static boolean isAddress(String asked) {
    try {
      URI uri = new URI(asked);
      return uri.getHost() == null && uri.getScheme() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
