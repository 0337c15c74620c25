package org.quorate.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.referral.Forum;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralFile;
import org.quorate.referral.ReferralId;
import org.quorate.referral.ReferralNeed;
import org.quorate.referral.ReferralOutcome;
import org.quorate.referral.RefusalReason;

/**
 * A referral, as programs read it.
 *
 * @param thread referrals with the same are for one need, and one story
 */
public record ReferralJson(
    UUID id,
    long version,
    UUID child,
    String thread,
    Entry referral,
    Optional<UUID> lead,
    Optional<Instant> acknowledgedAt,
    Optional<String> acknowledgedBy,
    ReferralOutcome outcome,
    Optional<LocalDate> outcomeOn,
    Optional<RefusalReason> refusalReason,
    String outcomeWords,
    Optional<UUID> alternative,
    String alternativeWords,
    Optional<Instant> challengedAt,
    List<EpisodeJson.ClockJson> clocks) {

  /** What is told of a referral when it is made. */
  public record Entry(
      @NotNull ReferralNeed need,
      Optional<String> what,
      @NotNull Forum forum,
      Optional<UUID> toAgency,
      Optional<String> toWhom,
      @NotNull String why,
      @NotNull LocalDate referredOn,
      @NotNull String referredBy,
      Optional<UUID> referringAgency) {
    static Entry of(Referral r) {
      return new Entry(
          r.need(),
          Optional.of(r.what()),
          r.forum(),
          r.toAgency().map(AgencyId::value),
          Optional.of(r.toWhom()),
          r.why(),
          r.referredOn(),
          r.referredBy(),
          r.referringAgency().map(AgencyId::value));
    }

    Referral.Details details() {
      return new Referral.Details(
          need,
          what.orElse(""),
          forum,
          toAgency.map(AgencyId::new),
          toWhom.orElse(""),
          why,
          referredOn,
          referredBy,
          referringAgency.map(AgencyId::new));
    }
  }

  static ReferralJson of(ReferralFile file, Referral r) {
    return new ReferralJson(
        r.id().value(),
        r.version(),
        r.child().value(),
        r.thread(),
        Entry.of(r),
        r.lead().map(ProfessionalId::value),
        r.acknowledgedAt(),
        r.acknowledgedBy(),
        r.outcome(),
        r.outcomeOn(),
        r.refusalReason(),
        r.outcomeWords(),
        r.alternative().map(ReferralId::value),
        r.alternativeWords(),
        r.challengedAt(),
        file.clocksOf(r).stream().map(EpisodeJson.ClockJson::of).toList());
  }
}
