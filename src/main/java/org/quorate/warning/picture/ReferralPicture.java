package org.quorate.warning.picture;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A referral to a service or panel.
 *
 * @param need for what, so that refusals of one need are known as one story
 * @param acknowledgedAt by the lead professional
 * @param refused how it ended, where it was refused or closed without help
 */
public record ReferralPicture(
    UUID id,
    String need,
    AgencyRef to,
    Instant madeAt,
    Optional<Instant> acknowledgedAt,
    Optional<Refused> refused) {

  /**
   * @param otherSafeguarding the reason given was that other safeguarding issues were open
   * @param challengedAt somebody objected
   * @param alternativeAt something else was found for the need
   */
  public record Refused(
      Instant at,
      boolean otherSafeguarding,
      Optional<Instant> challengedAt,
      Optional<Instant> alternativeAt) {}
}
