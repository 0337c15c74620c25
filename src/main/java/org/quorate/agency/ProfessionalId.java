package org.quorate.agency;

import java.util.Objects;
import java.util.UUID;

/** Names one {@code Professional}. Kept in a column by {@link ProfessionalIdColumn}. */
public record ProfessionalId(UUID value) {
  public ProfessionalId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
