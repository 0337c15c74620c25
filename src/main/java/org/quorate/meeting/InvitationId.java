package org.quorate.meeting;

import java.util.Objects;
import java.util.UUID;

/** Names one {@link Invitation}. Kept in a column by {@link InvitationIdColumn}. */
public record InvitationId(UUID value) implements InvitationKey {
  public InvitationId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
