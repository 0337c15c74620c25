package org.quorate.plan.lead;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/**
 * Who leads for one child, who led before, who is asked to take over, and who stands in. Whoever
 * leads goes on leading until another has accepted: a family never has two leads, and never none in
 * between.
 */
@Entity
@Table(name = "lead_history")
public class LeadHistory {
  /** As wide as the columns. */
  static final int LONGEST_WORDS = 1000;

  @Id private UUID child;

  @Version private long version;

  /** One column for the one who leads: two at once cannot be written down. */
  @Column(name = "lead_professional")
  private ProfessionalId lead;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @OneToMany(mappedBy = "history", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Term> terms = new ArrayList<>();

  @OneToMany(mappedBy = "history", cascade = CascadeType.ALL)
  @OrderBy("proposedAt, id")
  private List<HandOver> handOvers = new ArrayList<>();

  @OneToMany(mappedBy = "history", cascade = CascadeType.ALL)
  @OrderBy("firstDay, id")
  private List<Cover> covers = new ArrayList<>();

  protected LeadHistory() {}

  private LeadHistory(ChildId child, Instant at) {
    this.child = child.value();
    this.changedAt = at;
  }

  /** A child whom nobody has led yet. */
  public static LeadHistory begin(ChildId child, Instant at) {
    return new LeadHistory(child, at);
  }

  /**
   * The first lead, or the first again after a time in which no plan was open.
   *
   * @param from the moment since which they lead; may lie back, not before the last change
   */
  public LeadFacts.Appointed appoint(
      ProfessionalId whom, LeadChange why, String words, Instant from, Actor by, Instant at) {
    if (lead != null) {
      throw new Rejected(LeadProblem.SOMEBODY_LEADS);
    }
    mustBeSaid(why, words);
    if (from.isAfter(at)) {
      throw new Rejected(LeadProblem.DATE_IN_THE_FUTURE, "from");
    }
    if (!terms.isEmpty() && from.isBefore(terms.getLast().from())) {
      throw new Rejected(LeadProblem.BEFORE_THE_LAST_CHANGE, "from");
    }
    follow(Optional.of(whom), from, why, words, by.name(), at);
    return new LeadFacts.Appointed(by, at, child(), whom, why);
  }

  /** Who was appointed by somebody else says yes. */
  public LeadFacts.Accepted accept(Acceptance acceptance, Actor by, Instant at) {
    Term now = current();
    if (now.isAccepted()) {
      throw new Rejected(LeadProblem.ACCEPTED_ALREADY);
    }
    now.accepted(acceptance.said(), at);
    changedAt = at;
    return new LeadFacts.Accepted(by, at, child(), lead);
  }

  /** Asks somebody to lead. At most one such question is open. */
  public LeadFacts.HandOverProposed propose(HandOver.Offer offer, Actor by, Instant at) {
    ProfessionalId now = mustBeLed();
    if (offer.to().equals(now)) {
      throw new Rejected(LeadProblem.LEADS_ALREADY, "professional");
    }
    mustBeSaid(offer.why(), offer.words());
    boolean waits =
        handOvers.stream()
            .anyMatch(
                h ->
                    h.isProposed()
                        || h.waitsForStepDown() && offer.effect() == HandOver.Effect.ON_STEP_DOWN);
    if (waits) {
      throw new Rejected(LeadProblem.HAND_OVER_OPEN);
    }
    HandOver handOver = new HandOver(this, now, offer, by.name(), at);
    handOvers.add(handOver);
    changedAt = at;
    return new LeadFacts.HandOverProposed(by, at, child(), handOver.id(), offer.to(), offer.why());
  }

  /** They say yes: from this moment on they lead, or from the step-down on. */
  public List<LeadFact> accept(UUID handOver, Acceptance acceptance, Actor by, Instant at) {
    HandOver accepted = proposed(handOver);
    accepted.answered(HandOver.State.ACCEPTED, acceptance.by(), acceptance.heard(), at);
    changedAt = at;
    List<LeadFact> facts = new ArrayList<>();
    facts.add(new LeadFacts.HandOverAccepted(by, at, child(), accepted.id(), accepted.to()));
    if (accepted.effect() == HandOver.Effect.AT_ONCE) {
      facts.add(takeEffect(accepted, by, at));
    }
    return List.copyOf(facts);
  }

  public LeadFacts.HandOverDeclined decline(UUID handOver, String why, Actor by, Instant at) {
    mustBeSaid(why);
    HandOver declined = proposed(handOver);
    declined.answered(HandOver.State.DECLINED, by.name(), why.strip(), at);
    changedAt = at;
    return new LeadFacts.HandOverDeclined(by, at, child(), declined.id(), declined.to());
  }

  /** Whoever asked thinks better of it; also of one that was accepted for a step-down to come. */
  public LeadFacts.HandOverWithdrawn withdraw(UUID handOver, Actor by, Instant at) {
    HandOver open = handOver(handOver);
    if (!open.isProposed() && !open.waitsForStepDown()) {
      throw new Rejected(LeadProblem.HAND_OVER_SETTLED);
    }
    open.answered(HandOver.State.WITHDRAWN, by.name(), "", at);
    changedAt = at;
    return new LeadFacts.HandOverWithdrawn(by, at, child(), open.id(), open.to());
  }

  /** The child protection plan has ended: who accepted for that day leads now. */
  public Optional<LeadFacts.HandedOver> stepDown(Actor by, Instant at) {
    Optional<HandOver> waiting = waiting();
    if (waiting.isEmpty() || lead == null) {
      return Optional.empty();
    }
    if (waiting.get().to().equals(lead)) {
      waiting.get().done();
      changedAt = at;
      return Optional.empty();
    }
    return Optional.of(takeEffect(waiting.get(), by, at));
  }

  /** Somebody stands in. */
  public LeadFacts.CoverArranged arrangeCover(
      Cover.Days days, LocalDate today, Actor by, Instant at) {
    ProfessionalId now = mustBeLed();
    if (days.professional().equals(now)) {
      throw new Rejected(LeadProblem.COVERS_ONESELF, "professional");
    }
    if (days.to().isBefore(days.from())) {
      throw new Rejected(LeadProblem.COVER_ENDS_BEFORE_IT_STARTS, "to");
    }
    if (days.to().isBefore(today)) {
      throw new Rejected(LeadProblem.COVER_IS_OVER, "to");
    }
    if (covers().stream().anyMatch(cover -> cover.overlaps(days))) {
      throw new Rejected(LeadProblem.COVER_OVERLAPS, "from");
    }
    covers.add(new Cover(this, now, days, by.name(), at));
    changedAt = at;
    return new LeadFacts.CoverArranged(
        by, at, child(), days.professional(), days.from(), days.to());
  }

  public LeadFacts.CoverCalledOff callOffCover(UUID which, Actor by, Instant at) {
    Cover cover =
        covers.stream()
            .filter(c -> c.id().equals(which) && c.stands())
            .findFirst()
            .orElseThrow(() -> new Rejected(LeadProblem.NOT_ON_FILE));
    cover.callOff(at);
    changedAt = at;
    return new LeadFacts.CoverCalledOff(by, at, child(), cover.professional());
  }

  /** Nobody needs to lead any longer. The use case has made sure that no plan is open. */
  LeadFacts.Ended end(String words, Actor by, Instant at) {
    ProfessionalId last = mustBeLed();
    mustBeSaid(words);
    handOvers.stream()
        .filter(h -> h.isProposed() || h.waitsForStepDown())
        .forEach(h -> h.answered(HandOver.State.WITHDRAWN, by.name(), "", at));
    follow(Optional.empty(), at, LeadChange.CASE_CLOSED, words, by.name(), at);
    return new LeadFacts.Ended(by, at, child(), last);
  }

  private LeadFacts.HandedOver takeEffect(HandOver handOver, Actor by, Instant at) {
    ProfessionalId before = lead;
    Term term =
        follow(
            Optional.of(handOver.to()),
            at,
            handOver.why(),
            handOver.words(),
            handOver.proposedBy(),
            at);
    term.accepted(
        new Acceptance(handOver.answeredBy().orElseThrow(), handOver.answerWords()).said(),
        handOver.acceptedAt().orElseThrow());
    handOver.done();
    return new LeadFacts.HandedOver(by, at, child(), before, handOver.to(), handOver.why());
  }

  /** The one way in which the lead changes: the next term begins, and so the last one ends. */
  private Term follow(
      Optional<ProfessionalId> next,
      Instant from,
      LeadChange why,
      String words,
      String by,
      Instant at) {
    Term term = new Term(this, terms.size(), next, from, why, words.strip(), by, at);
    terms.add(term);
    lead = next.orElse(null);
    changedAt = at;
    return term;
  }

  private static void mustBeSaid(LeadChange why, String words) {
    if (why.needsWords()) {
      mustBeSaid(words);
    }
    mustBeShort(words);
  }

  private static void mustBeSaid(String words) {
    if (words.isBlank()) {
      throw new Rejected(LeadProblem.WORDS_MISSING, "words");
    }
    mustBeShort(words);
  }

  private static void mustBeShort(String words) {
    if (words.strip().length() > LONGEST_WORDS) {
      throw new Rejected(LeadProblem.WORDS_TOO_LONG, "words");
    }
  }

  private ProfessionalId mustBeLed() {
    return lead().orElseThrow(() -> new Rejected(LeadProblem.NOBODY_LEADS));
  }

  private Term current() {
    mustBeLed();
    return terms.getLast();
  }

  private HandOver proposed(UUID which) {
    HandOver found = handOver(which);
    if (!found.isProposed()) {
      throw new Rejected(LeadProblem.HAND_OVER_SETTLED);
    }
    return found;
  }

  /** Throws {@code NOT_ON_FILE} where there is no such hand-over. */
  public HandOver handOver(UUID which) {
    return handOvers.stream()
        .filter(h -> h.id().equals(which))
        .findFirst()
        .orElseThrow(() -> new Rejected(LeadProblem.NOT_ON_FILE));
  }

  Optional<Term> after(Term term) {
    int next = term.position() + 1;
    return next < terms.size() ? Optional.of(terms.get(next)) : Optional.empty();
  }

  public ChildId child() {
    return new ChildId(child);
  }

  public long version() {
    return version;
  }

  /** Throws {@code CHANGED_MEANWHILE} where somebody else was faster than the version seen. */
  void mustStillBe(Optional<Long> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  /** Who leads now. */
  public Optional<ProfessionalId> lead() {
    return Optional.ofNullable(lead);
  }

  /** The term that lasts; empty where nobody leads. */
  public Optional<Term> term() {
    return lead == null ? Optional.empty() : Optional.of(terms.getLast());
  }

  /** Who led at that moment. */
  public Optional<ProfessionalId> leadAt(Instant moment) {
    return terms.reversed().stream()
        .filter(term -> !term.from().isAfter(moment))
        .findFirst()
        .flatMap(Term::professional);
  }

  /** Who leads has said that they do. */
  public boolean isAccepted() {
    return term().filter(Term::isAccepted).isPresent();
  }

  /** The oldest first; those without a professional say that nobody led. */
  public List<Term> terms() {
    return List.copyOf(terms);
  }

  /** Every one there ever was, the oldest first. */
  public List<HandOver> handOvers() {
    return List.copyOf(handOvers);
  }

  /** The one that waits for an answer. */
  public Optional<HandOver> proposed() {
    return handOvers.stream().filter(HandOver::isProposed).findFirst();
  }

  /** The one that was accepted for the step-down to come. */
  public Optional<HandOver> waiting() {
    return handOvers.stream().filter(HandOver::waitsForStepDown).findFirst();
  }

  /** Those that stand for the one who leads now, by first day. */
  public List<Cover> covers() {
    return covers.stream().filter(c -> c.stands() && c.lead().equals(lead)).toList();
  }

  /** Who stands in on that day. */
  public Optional<Cover> coverOn(LocalDate day) {
    return covers().stream().filter(cover -> cover.covers(day)).findFirst();
  }

  /**
   * A yes, and from whom.
   *
   * @param by who said or wrote it down
   * @param heard how it was given, where somebody else took it down; empty where they said it
   *     themselves
   */
  public record Acceptance(String by, String heard) {
    public Acceptance {
      heard = heard.strip();
    }

    String said() {
      return heard.isEmpty() ? by : by + ": " + heard;
    }
  }
}
