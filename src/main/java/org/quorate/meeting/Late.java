package org.quorate.meeting;

import java.util.Objects;

/**
 * Why a meeting is held after its limit, and which manager accepts that. Nothing is refused for
 * being late; it is only never late without somebody's name.
 */
public record Late(String reason, String manager) {
  public Late {
    reason = Objects.requireNonNull(reason).strip();
    manager = Objects.requireNonNull(manager).strip();
  }

  boolean isExplained() {
    return !reason.isEmpty() && !manager.isEmpty();
  }
}
