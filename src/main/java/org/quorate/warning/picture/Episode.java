package org.quorate.warning.picture;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.missing.Reporting;

/**
 * A missing episode.
 *
 * @param returnedAt empty while the child is missing
 * @param report how it was reported
 * @param planned the plan says what to do about an episode that was not reported in time
 * @param interview what is known of the return interview
 */
public record Episode(
    UUID id,
    Instant from,
    Optional<Instant> returnedAt,
    Reporting report,
    boolean planned,
    Interview interview) {

  /**
   * @param foundAt when it was done and found something that belongs in the plan
   * @param inPlanAt when that reached the plan
   */
  public record Interview(
      Optional<Instant> offeredAt, Optional<Instant> foundAt, Optional<Instant> inPlanAt) {
    public static final Interview NONE =
        new Interview(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
