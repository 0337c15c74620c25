package org.quorate.warning.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which agencies know what, and which have gone.
 *
 * @param notices what agencies were told
 * @param unaware agencies of which somebody wrote down that they did not know of social care's work
 * @param withdrawals services that stopped
 */
public record Around(List<Notice> notices, List<Unaware> unaware, List<Withdrawal> withdrawals) {
  public static final Around NOTHING = new Around(List.of(), List.of(), List.of());

  public Around {
    notices = List.copyOf(notices);
    unaware = List.copyOf(unaware);
    withdrawals = List.copyOf(withdrawals);
  }

  public record Notice(
      UUID id, AgencyRef agency, Instant sentAt, Optional<Instant> acknowledgedAt) {}

  /**
   * @param toldAt when it was told after all
   */
  public record Unaware(AgencyRef agency, Instant foundAt, Optional<Instant> toldAt) {}

  /**
   * @param replaced something took its place, or the reason is recorded
   * @param uncooperative the reason given was that the parents did not cooperate
   * @param riskFell the risk was found to be lower
   */
  public record Withdrawal(
      AgencyRef agency, LocalDate on, boolean replaced, boolean uncooperative, boolean riskFell) {}
}
