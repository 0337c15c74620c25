package org.quorate.api;

import java.util.Optional;
import org.quorate.http.EntityTags;

/** The version that a program saw, from the header If-Match; a change without one is refused. */
final class Seen {
  private Seen() {}

  static Optional<Integer> by(String ifMatch) {
    return Optional.of(Math.toIntExact(EntityTags.expected(ifMatch)));
  }
}
