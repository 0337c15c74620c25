package org.quorate.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.plan.ending.BookedMeeting;
import org.quorate.plan.ending.EndingProblem;
import org.quorate.plan.ending.ReadStepDown;
import org.quorate.plan.ending.StepDownCondition;
import org.quorate.plan.lead.Cover;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Term;

/**
 * Who leads for a child, as programs see it.
 *
 * @param lead empty where nobody does
 * @param accepted whether they have said yes
 * @param terms every lead there was, the oldest first; each ends where the next begins
 */
public record LeadJson(
    Optional<UUID> lead,
    boolean accepted,
    List<TermJson> terms,
    List<HandOverJson> handOvers,
    List<CoverJson> covers) {
  /** For how long somebody led; without a professional nobody did. */
  public record TermJson(
      Optional<UUID> professional,
      Instant from,
      Optional<Instant> to,
      LeadChange why,
      String words,
      String handedOverBy,
      Optional<String> acceptedBy,
      Optional<Instant> acceptedAt) {
    static TermJson of(Term term) {
      return new TermJson(
          term.professional().map(ProfessionalId::value),
          term.from(),
          term.to(),
          term.why(),
          term.words(),
          term.handedOverBy(),
          term.acceptedBy(),
          term.acceptedAt());
    }
  }

  /** Somebody was asked to lead. */
  public record HandOverJson(
      UUID id,
      UUID from,
      UUID to,
      HandOver.Effect effect,
      LeadChange why,
      String words,
      HandOver.State state,
      Instant proposedAt,
      String proposedBy,
      Optional<Instant> answeredAt,
      Optional<String> answeredBy,
      String answer) {
    static HandOverJson of(HandOver h) {
      return new HandOverJson(
          h.id(),
          h.from().value(),
          h.to().value(),
          h.effect(),
          h.why(),
          h.words(),
          h.state(),
          h.proposedAt(),
          h.proposedBy(),
          h.answeredAt(),
          h.answeredBy(),
          h.answerWords());
    }
  }

  /** Somebody stands in. */
  public record CoverJson(
      UUID id, UUID professional, LocalDate from, LocalDate to, Cover.Reason reason) {
    static CoverJson of(Cover cover) {
      return new CoverJson(
          cover.id(), cover.professional().value(), cover.from(), cover.to(), cover.reason());
    }
  }

  /**
   * Whether a child protection plan may be stepped down.
   *
   * @param untold agencies that do not know yet
   */
  public record StepDownJson(
      UUID plan,
      boolean ready,
      List<MissingJson> missing,
      Optional<UUID> nextPlan,
      int areas,
      Optional<UUID> lead,
      Optional<UUID> firstMeeting,
      List<UUID> untold) {
    static StepDownJson of(ReadStepDown.Standing standing) {
      return new StepDownJson(
          standing.plan().value(),
          standing.isReady(),
          standing.missing().stream()
              .map(m -> new MissingJson(m.condition(), m.problem()))
              .toList(),
          standing.picture().next().map(plan -> plan.value()),
          standing.picture().areas(),
          standing.picture().lead().map(ProfessionalId::value),
          standing.picture().first().map(BookedMeeting::meeting),
          standing.picture().untold().stream().map(agency -> agency.value()).sorted().toList());
    }
  }

  /** One condition that is not met, and what exactly is missing. */
  public record MissingJson(StepDownCondition condition, EndingProblem problem) {}

  static LeadJson of(Optional<LeadHistory> known) {
    return new LeadJson(
        known.flatMap(LeadHistory::lead).map(ProfessionalId::value),
        known.filter(LeadHistory::isAccepted).isPresent(),
        known.stream().flatMap(h -> h.terms().stream()).map(TermJson::of).toList(),
        known.stream().flatMap(h -> h.handOvers().stream()).map(HandOverJson::of).toList(),
        known.stream().flatMap(h -> h.covers().stream()).map(CoverJson::of).toList());
  }
}
