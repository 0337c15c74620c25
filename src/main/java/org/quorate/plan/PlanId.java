package org.quorate.plan;

import java.util.Objects;
import java.util.UUID;

/** Names one {@link Plan}; kept in a column by {@link PlanIdColumn}. */
public record PlanId(UUID value) {
  public PlanId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
