package org.quorate.agency;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one {@code Agency}; other rooms hold this instead of the agency itself. Kept in a column by
 * {@link AgencyIdColumn}.
 */
public record AgencyId(UUID value) {
  public AgencyId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
