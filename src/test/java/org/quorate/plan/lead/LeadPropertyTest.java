package org.quorate.plan.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/**
 * Whatever people do in whatever order, sensible or not: never two leads, never a gap, and nobody
 * is released before another has accepted. Each seed is a story of its own and tells the same each
 * time.
 */
class LeadPropertyTest {
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));
  private static final List<ProfessionalId> PEOPLE =
      LongStream.rangeClosed(1, 4).mapToObj(n -> new ProfessionalId(new UUID(2, n))).toList();
  private static final int EVENTS = 60;

  static Stream<Long> seeds() {
    return LongStream.range(0, 400).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void there_are_never_two_leads_and_never_a_gap(long seed) {
    Story story = new Story(seed);

    for (int i = 0; i < EVENTS; i++) {
      Optional<ProfessionalId> before = story.history.lead();
      Optional<LeadFact> changed = story.somethingHappens();

      assertThat(story.history.lead())
          .as("seed %d, event %d: the lead changes by an acceptance or not at all", seed, i)
          .isEqualTo(changed.map(Story::leadAfter).orElse(before));
      story.isWhole(seed, i);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoever_is_asked_leads_nobody_before_saying_yes(long seed) {
    Story story = new Story(seed);

    for (int i = 0; i < EVENTS; i++) {
      story.somethingHappens();

      story.history.handOvers().stream()
          .filter(h -> h.state() == HandOver.State.DONE)
          .forEach(
              h ->
                  assertThat(h.acceptedAt())
                      .as("seed %d: %s", seed, h.id())
                      .hasValueSatisfying(at -> assertThat(at).isAfterOrEqualTo(h.proposedAt())));
      assertThat(story.history.handOvers().stream().filter(HandOver::isProposed).count())
          .isLessThanOrEqualTo(1);
      assertThat(story.history.handOvers().stream().filter(HandOver::waitsForStepDown).count())
          .isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobody_stands_in_twice_on_one_day(long seed) {
    Story story = new Story(seed);

    for (int i = 0; i < EVENTS; i++) {
      story.somethingHappens();
    }

    for (int day = -10; day < 60; day++) {
      LocalDate on = story.today().plusDays(day);
      assertThat(story.history.covers().stream().filter(c -> c.covers(on)).count())
          .as("seed %d on %s", seed, on)
          .isLessThanOrEqualTo(1);
    }
  }

  /** One child, some people, and chance. */
  private static final class Story {
    private final Random chance;
    private final LeadHistory history;
    private Instant now = Instant.parse("2025-01-06T09:00:00Z");

    Story(long seed) {
      chance = new Random(seed);
      history = LeadHistory.begin(CHILD, now);
    }

    LocalDate today() {
      return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Half of the events fall into one instant with the one before. */
    Optional<LeadFact> somethingHappens() {
      now = now.plus(Duration.ofHours(chance.nextInt(2) * chance.nextInt(200)));
      try {
        List<LeadFact> facts = happens();
        return facts.stream().filter(Story::changesTheLead).findFirst();
      } catch (Rejected refused) {
        return Optional.empty();
      }
    }

    private List<LeadFact> happens() {
      Actor by = Actor.SERVICE;
      return switch (chance.nextInt(11)) {
        case 0, 1 ->
            List.of(
                history.appoint(
                    anybody(),
                    LeadChange.FIRST_NAMED,
                    "",
                    now.minus(Duration.ofDays(chance.nextInt(30) - 2)),
                    by,
                    now));
        case 2, 3 -> List.of(history.propose(offer(), by, now));
        case 4, 5, 6 -> history.accept(anyHandOver(), yes(), by, now);
        case 7 ->
            chance.nextBoolean()
                ? List.of(history.decline(anyHandOver(), "Too many children already", by, now))
                : List.of(history.withdraw(anyHandOver(), by, now));
        case 8 -> history.stepDown(by, now).stream().map(LeadFact.class::cast).toList();
        case 9 ->
            List.of(
                history.arrangeCover(
                    new Cover.Days(
                        anybody(),
                        today().plusDays(chance.nextInt(40) - 5),
                        today().plusDays(chance.nextInt(40)),
                        Cover.Reason.LEAVE),
                    today(),
                    by,
                    now));
        default ->
            chance.nextInt(4) == 0
                ? List.of(history.end("No plan any longer", by, now))
                : List.of(history.accept(yes(), by, now));
      };
    }

    private HandOver.Offer offer() {
      return new HandOver.Offer(
          anybody(),
          HandOver.Effect.values()[chance.nextInt(2)],
          LeadChange.values()[chance.nextInt(LeadChange.values().length - 1)],
          "");
    }

    private ProfessionalId anybody() {
      return PEOPLE.get(chance.nextInt(PEOPLE.size()));
    }

    private UUID anyHandOver() {
      List<HandOver> all = history.handOvers();
      return all.isEmpty() ? new UUID(0, 0) : all.get(chance.nextInt(all.size())).id();
    }

    private static LeadHistory.Acceptance yes() {
      return new LeadHistory.Acceptance("Somebody", "");
    }

    private static boolean changesTheLead(LeadFact fact) {
      return fact instanceof LeadFacts.Appointed
          || fact instanceof LeadFacts.HandedOver
          || fact instanceof LeadFacts.Ended;
    }

    static Optional<ProfessionalId> leadAfter(LeadFact fact) {
      return switch (fact) {
        case LeadFacts.Appointed appointed -> Optional.of(appointed.whom());
        case LeadFacts.HandedOver handedOver -> Optional.of(handedOver.whom());
        default -> Optional.empty();
      };
    }

    /** Every term ends where the next begins, and only the last is open. */
    void isWhole(long seed, int event) {
      List<Term> terms = new ArrayList<>(history.terms());
      String where = "seed " + seed + ", event " + event;
      for (int i = 0; i + 1 < terms.size(); i++) {
        assertThat(terms.get(i).to()).as(where).contains(terms.get(i + 1).from());
        assertThat(terms.get(i + 1).from()).as(where).isAfterOrEqualTo(terms.get(i).from());
      }
      if (!terms.isEmpty()) {
        assertThat(terms.getLast().to()).as(where).isEmpty();
        assertThat(terms.getLast().professional()).as(where).isEqualTo(history.lead());
        assertThat(history.leadAt(now)).as(where).isEqualTo(history.lead());
      }
      assertThat(history.lead().isPresent()).as(where).isEqualTo(history.term().isPresent());
    }
  }
}
