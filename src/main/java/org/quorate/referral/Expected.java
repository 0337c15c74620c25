package org.quorate.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.LimitRule;
import org.quorate.rulebook.Rulebook;

/**
 * By when something is expected of a referral, and by which figure of the rulebook: the lead
 * professional's word, and an alternative after a refusal.
 *
 * @param from the day that is not itself counted
 * @param by the last day in time
 */
public record Expected(LocalDate from, LocalDate by, LimitRule limit) {
  /** Empty once the lead professional has acknowledged it. */
  public static Optional<Expected> acknowledgement(
      Referral referral, Rulebook rulebook, ZoneId zone) {
    return referral.acknowledgedAt().isPresent()
        ? Optional.empty()
        : Optional.of(
            after(
                LocalDate.ofInstant(referral.recordedAt(), zone),
                Limit.REFERRAL_ACKNOWLEDGED_WORKING_DAYS,
                rulebook));
  }

  /** Empty unless it was refused and nobody has said what happens instead. */
  public static Optional<Expected> alternative(Referral referral, Rulebook rulebook) {
    return referral
        .outcomeOn()
        .filter(day -> referral.needsAlternative())
        .map(day -> after(day, Limit.REFERRAL_ALTERNATIVE_WORKING_DAYS, rulebook));
  }

  private static Expected after(LocalDate from, Limit limit, Rulebook rulebook) {
    LimitRule rule = rulebook.limitRule(limit, from);
    return new Expected(from, rulebook.workingDays().after(from, rule.value()), rule);
  }
}
