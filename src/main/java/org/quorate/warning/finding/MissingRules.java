package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.missing.Reporting;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.Episode;

/** Every missing episode followed up, and read with the others. MISS-01 to 06. */
final class MissingRules {
  private static final Set<Milestone> DECIDED =
      Set.of(
          Milestone.STRATEGY_HELD,
          Milestone.STRATEGY_HELD_BY_PHONE,
          Milestone.COMPLEX_STRATEGY_HELD,
          Milestone.STRATEGY_RECONVENED_HELD,
          Milestone.STRATEGY_NOT_REQUIRED,
          Milestone.EXPLOITATION_PANEL_HELD);

  private MissingRules() {}

  static void into(Catalogue all) {
    all.add(MISS_01, MissingRules::interview, JOURNEY, MISSING);
    all.add(MISS_02, it -> Overdue.late(it, MISS_02, 0, "T-MISS-TELL"), JOURNEY);
    all.add(MISS_03, MissingRules::oftenOrLong, JOURNEY, MISSING, DECISIONS);
    all.add(MISS_04, MissingRules::unread, MISSING, DECISIONS, JOURNEY);
    all.add(MISS_05, MissingRules::notInPlan, MISSING);
    all.add(MISS_06, MissingRules::unreported, MISSING);
  }

  private static Outlook episode(FindingKind kind, Episode episode, Case it) {
    return it.finding(kind, episode.id())
        .with("day", it.dayOf(episode.from()))
        .mendedAt(Remedy.Door.EPISODE, episode.id());
  }

  /** Until it is offered somebody must offer it; after the hours of the guidance it is a breach. */
  private static Stream<Saying> interview(Case it) {
    return Overdue.open(it, "T-RHI")
        .flatMap(
            clock -> {
              Optional<Episode> episode =
                  it.picture().missing().stream()
                      .filter(e -> e.returnedAt().equals(Optional.of(clock.startedAt())))
                      .findFirst();
              Outlook returned =
                  it.finding(MISS_01, clock.id())
                      .with("day", it.dayOf(clock.startedAt()))
                      .with("due", clock.endsAt())
                      .mendedAt(
                          episode
                              .map(e -> new Remedy(Remedy.Door.EPISODE, e.id(), Optional.empty()))
                              .orElse(
                                  new Remedy(Remedy.Door.DEADLINE, clock.id(), Optional.empty())));
              Outlook late = returned.variant("late").from(clock.endsAt(), 1);
              boolean offered = episode.flatMap(e -> e.interview().offeredAt()).isPresent();
              return offered
                  ? Stream.of(late)
                  : Stream.of(
                      late,
                      returned
                          .variant("not-offered")
                          .from(clock.startedAt())
                          .until(clock.endsAt()));
            });
  }

  private static Stream<Saying> oftenOrLong(Case it) {
    List<Episode> all = it.picture().missing();
    Stream<Outlook> often =
        it.spans(Pattern.MISSING_REPEATEDLY, all.stream().map(Episode::from)).stream()
            .map(
                span ->
                    it.finding(MISS_03, (Object) "often")
                        .variant("often")
                        .with(
                            "count",
                            it.rulebook()
                                .pattern(Pattern.MISSING_REPEATEDLY, it.inForce())
                                .episodes())
                        .from(span.from()));
    Duration hours = Duration.ofHours(it.limit(Limit.MISSING_LONG_HOURS));
    Stream<Outlook> lasting =
        all.stream()
            .filter(e -> e.returnedAt().filter(end -> !end.isAfter(e.from().plus(hours))).isEmpty())
            .map(
                e ->
                    episode(MISS_03, e, it)
                        .variant("long")
                        .with("count", it.limit(Limit.MISSING_LONG_HOURS))
                        .from(e.from().plus(hours)));
    return Stream.concat(often, lasting)
        .filter(
            o ->
                !it.journey().since(o.since(), DECIDED)
                    && !it.picture().decidedSince(o.since(), DecisionTaken.Matter.THRESHOLD))
        .map(o -> o.mendedAt(it.arrange(MeetingType.STRATEGY)));
  }

  private static Stream<Saying> unread(Case it) {
    Optional<Instant> read =
        Stream.concat(
                it.picture().decided(DecisionTaken.Matter.PATTERN_READ),
                it.journey().reached(Milestone.MISSING_REVIEW_HELD))
            .max(Comparator.naturalOrder());
    List<Instant> since =
        it.picture().missing().stream()
            .map(Episode::from)
            .filter(from -> read.filter(at -> !from.isAfter(at)).isEmpty())
            .toList();
    return it.spans(Pattern.MISSING_UNANALYSED, since.stream()).stream()
        .map(
            span ->
                it.finding(MISS_04)
                    .with("count", since.size())
                    .mendedAt(it.arrange(MeetingType.MISSING_REVIEW))
                    .from(span.from())
                    .until(span.until()));
  }

  private static Stream<Saying> notInPlan(Case it) {
    return it.picture().missing().stream()
        .filter(episode -> episode.interview().inPlanAt().isEmpty())
        .flatMap(
            episode ->
                episode.interview().foundAt().stream()
                    .map(
                        found ->
                            episode(MISS_05, episode, it)
                                .with("found", it.dayOf(found))
                                .from(
                                    it.pastWorkingDays(
                                        found, Limit.INTERVIEW_TO_PLAN_WORKING_DAYS))));
  }

  private static Stream<Saying> unreported(Case it) {
    return it.picture().missing().stream()
        .filter(e -> e.report() != Reporting.IN_TIME && !e.planned())
        .map(
            e ->
                episode(MISS_06, e, it)
                    .variant(e.report() == Reporting.LATE ? "late" : "not")
                    .from(e.returnedAt().orElse(e.from())));
  }
}
