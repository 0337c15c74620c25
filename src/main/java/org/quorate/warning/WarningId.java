package org.quorate.warning;

import java.util.Objects;
import java.util.UUID;

/** Names one {@link Warning}. */
public record WarningId(UUID value) {
  public WarningId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
