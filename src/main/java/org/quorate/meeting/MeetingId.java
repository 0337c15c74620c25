package org.quorate.meeting;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one {@code Meeting}; other rooms hold this instead of the meeting itself. Kept in a column
 * by {@link MeetingIdColumn}.
 */
public record MeetingId(UUID value) {
  public MeetingId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
