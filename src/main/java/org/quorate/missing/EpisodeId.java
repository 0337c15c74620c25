package org.quorate.missing;

import java.util.Objects;
import java.util.UUID;

/**
 * Names one {@link MissingEpisode}; it is also the matter to which that episode's clocks belong.
 */
public record EpisodeId(UUID value) {
  public EpisodeId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
