package org.quorate.referral;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;

/**
 * A child was referred to a service or panel, for one need. It is open until somebody records what
 * became of it; a refusal is open until there is an alternative. The lead professional is told of
 * it apart and acknowledges apart: to be named in the form is not to know (Luton).
 */
@Entity
@Table(name = "referral")
public class Referral {
  private static final int LINE = 200;
  private static final int TEXT = 4000;

  @Id private UUID id;

  @Version private long version;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(nullable = false)
  private ChildId child;

  @Enumerated(EnumType.STRING)
  private ReferralNeed need;

  @Column(nullable = false)
  private String what;

  @Enumerated(EnumType.STRING)
  private Forum forum;

  @Column(name = "to_agency")
  private AgencyId toAgency;

  @Column(name = "to_whom", nullable = false)
  private String toWhom;

  @Column(nullable = false)
  private String why;

  @Column(name = "referred_on", nullable = false)
  private LocalDate referredOn;

  @Column(name = "referred_by", nullable = false)
  private String referredBy;

  @Column(name = "referring_agency")
  private AgencyId referringAgency;

  @Column(name = "lead_professional")
  private ProfessionalId lead;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Enumerated(EnumType.STRING)
  private ReferralOutcome outcome = ReferralOutcome.OPEN;

  @Column(name = "outcome_on")
  private LocalDate outcomeOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "refusal_reason")
  private RefusalReason refusalReason;

  @Column(name = "outcome_words", nullable = false)
  private String outcomeWords = "";

  private UUID alternative;

  @Column(name = "alternative_words", nullable = false)
  private String alternativeWords = "";

  @Column(name = "alternative_at")
  private Instant alternativeAt;

  @Column(name = "challenge_words", nullable = false)
  private String challengeWords = "";

  @Column(name = "challenged_at")
  private Instant challengedAt;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  protected Referral() {}

  /**
   * What is told of a referral.
   *
   * @param what the need in a few words of one's own; empty where the kind says it
   * @param toWhom the panel's or team's own name; empty where the agency says it all
   * @param referredBy a person or role
   */
  public record Details(
      ReferralNeed need,
      String what,
      Forum forum,
      Optional<AgencyId> toAgency,
      String toWhom,
      String why,
      LocalDate referredOn,
      String referredBy,
      Optional<AgencyId> referringAgency) {}

  /**
   * @param lead who holds the case and so must acknowledge; empty where nobody does
   */
  public static Referral make(
      ChildId child,
      Details details,
      Optional<ProfessionalId> lead,
      LocalDate today,
      Actor by,
      Instant now) {
    if (details.forum().needsAgency()
        && details.toAgency().isEmpty()
        && details.toWhom().isBlank()) {
      throw new Rejected(ReferralProblem.RECIPIENT_MISSING, "toAgency");
    }
    if (details.referredOn().isAfter(today)) {
      throw new Rejected(ReferralProblem.IN_THE_FUTURE, "referredOn");
    }
    Referral referral = new Referral();
    referral.id = Uuid7.at(now);
    referral.child = child;
    referral.need = details.need();
    referral.what = atMost(LINE, details.what(), "what");
    referral.forum = details.forum();
    referral.toAgency = details.toAgency().orElse(null);
    referral.toWhom = atMost(LINE, details.toWhom(), "toWhom");
    referral.why = needed(TEXT, details.why(), ReferralProblem.WHY_MISSING, "why");
    referral.referredOn = details.referredOn();
    referral.referredBy =
        needed(LINE, details.referredBy(), ReferralProblem.REFERRER_MISSING, "referredBy");
    referral.referringAgency = details.referringAgency().orElse(null);
    referral.lead = lead.orElse(null);
    referral.recordedAt = now;
    referral.recordedBy = by.name();
    referral.changedAt = now;
    return referral;
  }

  ReferralFact.Made made(Actor by) {
    return new ReferralFact.Made(by, recordedAt, child, id(), forum);
  }

  /** Throws {@link AccessProblem#CHANGED_MEANWHILE} where somebody else was faster. */
  void mustStillBe(Optional<Long> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  /** The lead professional knows of it, by their own word. */
  public ReferralFact.Acknowledged acknowledge(Actor by, Instant now) {
    if (acknowledgedAt != null) {
      throw new Rejected(ReferralProblem.ALREADY_ACKNOWLEDGED);
    }
    acknowledgedAt = now;
    acknowledgedBy = by.name();
    changedAt = now;
    return new ReferralFact.Acknowledged(by, now, child, id());
  }

  /** They take the child; {@code words} say from when, or who will see her. */
  public ReferralFact.Concluded accept(
      LocalDate on, String words, LocalDate today, Actor by, Instant now) {
    return conclude(ReferralOutcome.ACCEPTED, on, words, today, by, now);
  }

  /** They do not take her. From now on an alternative is due. */
  public ReferralFact.Concluded refuse(
      LocalDate on, RefusalReason reason, String words, LocalDate today, Actor by, Instant now) {
    if (reason == RefusalReason.OTHER && words.isBlank()) {
      throw new Rejected(ReferralProblem.REASON_MISSING, "words");
    }
    ReferralFact.Concluded fact = conclude(ReferralOutcome.REFUSED, on, words, today, by, now);
    refusalReason = reason;
    return fact;
  }

  /** The referrer takes it back. */
  public ReferralFact.Concluded withdraw(
      LocalDate on, String why, LocalDate today, Actor by, Instant now) {
    needed(TEXT, why, ReferralProblem.REASON_MISSING, "words");
    return conclude(ReferralOutcome.WITHDRAWN, on, why, today, by, now);
  }

  /** After a refusal: who else meets the need, as another referral or in words. */
  public ReferralFact.AlternativeSet nameAlternative(
      Optional<ReferralId> instead, String words, Actor by, Instant now) {
    mustBeRefused();
    if (instead.isEmpty() && words.isBlank()) {
      throw new Rejected(ReferralProblem.WORDS_MISSING, "words");
    }
    if (instead.filter(id()::equals).isPresent()) {
      throw new Rejected(ReferralProblem.ALTERNATIVE_IS_ITSELF, "instead");
    }
    alternative = instead.map(ReferralId::value).orElse(null);
    alternativeWords = atMost(TEXT, words, "words");
    alternativeAt = now;
    changedAt = now;
    return new ReferralFact.AlternativeSet(by, now, child, id());
  }

  /** Somebody told the service that its reason does not hold, and whom they told. */
  public ReferralFact.Challenged challenge(String words, Actor by, Instant now) {
    mustBeRefused();
    challengeWords = needed(TEXT, words, ReferralProblem.WORDS_MISSING, "words");
    challengedAt = now;
    changedAt = now;
    return new ReferralFact.Challenged(by, now, child, id());
  }

  private ReferralFact.Concluded conclude(
      ReferralOutcome how, LocalDate on, String words, LocalDate today, Actor by, Instant now) {
    if (outcome != ReferralOutcome.OPEN) {
      throw new Rejected(ReferralProblem.HAS_OUTCOME);
    }
    if (on.isBefore(referredOn)) {
      throw new Rejected(ReferralProblem.BEFORE_THE_REFERRAL, "on");
    }
    if (on.isAfter(today)) {
      throw new Rejected(ReferralProblem.IN_THE_FUTURE, "on");
    }
    outcomeWords = atMost(TEXT, words, "words");
    outcome = how;
    outcomeOn = on;
    changedAt = now;
    return new ReferralFact.Concluded(by, now, child, id(), how);
  }

  private void mustBeRefused() {
    if (outcome != ReferralOutcome.REFUSED) {
      throw new Rejected(ReferralProblem.NOT_REFUSED);
    }
  }

  private static String needed(int longest, String typed, ReferralProblem otherwise, String field) {
    if (typed.isBlank()) {
      throw new Rejected(otherwise, field);
    }
    return atMost(longest, typed, field);
  }

  private static String atMost(int longest, String typed, String field) {
    String text = typed.strip();
    if (text.length() > longest) {
      throw new Rejected(ReferralProblem.WORDS_TOO_LONG, field);
    }
    return text;
  }

  public ReferralId id() {
    return new ReferralId(id);
  }

  public long version() {
    return version;
  }

  public ChildId child() {
    return child;
  }

  public ReferralNeed need() {
    return need;
  }

  public String what() {
    return what;
  }

  /** Referrals with the same are one story; what is no kind of the list is told by its words. */
  public String thread() {
    return need == ReferralNeed.OTHER
        ? need.name() + " " + what.toLowerCase(Locale.UK)
        : need.name();
  }

  public Forum forum() {
    return forum;
  }

  public Optional<AgencyId> toAgency() {
    return Optional.ofNullable(toAgency);
  }

  public String toWhom() {
    return toWhom;
  }

  public String why() {
    return why;
  }

  public LocalDate referredOn() {
    return referredOn;
  }

  public String referredBy() {
    return referredBy;
  }

  public Optional<AgencyId> referringAgency() {
    return Optional.ofNullable(referringAgency);
  }

  /** The lead professional when it was made; empty where there was none. */
  public Optional<ProfessionalId> lead() {
    return Optional.ofNullable(lead);
  }

  public Optional<Instant> acknowledgedAt() {
    return Optional.ofNullable(acknowledgedAt);
  }

  public Optional<String> acknowledgedBy() {
    return Optional.ofNullable(acknowledgedBy);
  }

  public ReferralOutcome outcome() {
    return outcome;
  }

  public Optional<LocalDate> outcomeOn() {
    return Optional.ofNullable(outcomeOn);
  }

  public Optional<RefusalReason> refusalReason() {
    return Optional.ofNullable(refusalReason);
  }

  public String outcomeWords() {
    return outcomeWords;
  }

  /** The referral that was made instead. */
  public Optional<ReferralId> alternative() {
    return Optional.ofNullable(alternative).map(ReferralId::new);
  }

  public String alternativeWords() {
    return alternativeWords;
  }

  public Optional<Instant> alternativeAt() {
    return Optional.ofNullable(alternativeAt);
  }

  public String challengeWords() {
    return challengeWords;
  }

  public Optional<Instant> challengedAt() {
    return Optional.ofNullable(challengedAt);
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }

  /** Refused, and nobody has said what happens instead. */
  public boolean needsAlternative() {
    return outcome == ReferralOutcome.REFUSED && alternativeAt == null;
  }

  /** The reason that must be challenged, and nobody has. */
  public boolean needsChallenge() {
    return refusalReason == RefusalReason.OTHER_SAFEGUARDING_OPEN && challengedAt == null;
  }
}
