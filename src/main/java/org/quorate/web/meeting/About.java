package org.quorate.web.meeting;

import org.quorate.child.ChildId;

/**
 * A child as pages of a meeting name them: first name and reference, for readers who are signed in.
 */
public record About(ChildId id, String firstName, String reference) {
  /** "Mia · Q-4TZ9". */
  public String named() {
    return firstName + " · " + reference;
  }
}
