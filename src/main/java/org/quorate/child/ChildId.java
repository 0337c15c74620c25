package org.quorate.child;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one {@code Child}; other rooms hold this instead of the child itself. Kept in a column by
 * {@link ChildIdColumn}.
 */
public record ChildId(UUID value) {
  public ChildId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
