package org.quorate.warning.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralOutcome;
import org.quorate.referral.RefusalReason;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.ReferralPicture;

/** Referrals as a picture shows them. */
record ReferralPicturing(KnownAgencies agencies, ZoneId zone) {

  /** Only those whose outcome a lead has to know, or that went to an agency we can name. */
  ReferralPicture of(Referral referral) {
    return new ReferralPicture(
        referral.id().value(),
        referral.thread(),
        agencies
            .find(referral.toAgency())
            .orElseGet(
                () ->
                    new AgencyRef(
                        new AgencyId(referral.id().value()), referral.toWhom(), Sector.VCS)),
        startOf(referral.referredOn()),
        referral.acknowledgedAt(),
        referral.outcome() == ReferralOutcome.REFUSED
            ? referral.outcomeOn().map(on -> refused(referral, on))
            : Optional.empty());
  }

  private ReferralPicture.Refused refused(Referral referral, LocalDate on) {
    return new ReferralPicture.Refused(
        startOf(on),
        referral.refusalReason().equals(Optional.of(RefusalReason.OTHER_SAFEGUARDING_OPEN)),
        referral.challengedAt(),
        referral.alternativeAt());
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
