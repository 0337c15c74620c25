package org.quorate.api;

import org.quorate.http.HttpProblem;
import org.quorate.kernel.Rejected;

/** JSON reads an empty body, or {@code null}, as nothing at all; a change needs something. */
final class Bodies {
  private Bodies() {}

  static void needed(Object body) {
    if (body == null) {
      throw new Rejected(HttpProblem.WRONG_JSON);
    }
  }
}
