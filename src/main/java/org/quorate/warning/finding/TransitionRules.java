package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;

/** Growing up while still at risk: who takes over. TRN-01. */
final class TransitionRules {
  private static final Set<Circumstance> EXPLOITED =
      Set.of(
          Circumstance.EXPLOITATION_EMERGING,
          Circumstance.EXPLOITATION_MEDIUM,
          Circumstance.EXPLOITATION_HIGH);
  private static final Set<Circumstance> EARLY =
      Set.of(
          Circumstance.EXPLOITATION_MEDIUM,
          Circumstance.EXPLOITATION_HIGH,
          Circumstance.LOOKED_AFTER);

  private TransitionRules() {}

  static void into(Catalogue all) {
    all.add(TRN_01, TransitionRules::nobodyTakesOver, PERSON, PLANS, CIRCUMSTANCES, JOURNEY);
  }

  private static Stream<Saying> nobodyTakesOver(Case it) {
    if (it.journey().reached(Milestone.TRANSITION_PLAN_MADE).findAny().isPresent()) {
      return Stream.empty();
    }
    if (it.picture().person().born().isEmpty()) {
      return Stream.empty();
    }
    LocalDate born = it.picture().person().born().get();
    Instant usual = birthday(born, Limit.TRANSITION_AGE_MONTHS, it);
    Instant early = birthday(born, Limit.TRANSITION_EARLY_AGE_MONTHS, it);
    Instant late = birthday(born, Limit.TRANSITION_LATE_AGE_MONTHS, it);
    boolean onPlan = it.picture().openPlans().findAny().isPresent();
    Stream<Span> plans =
        it.picture()
            .openPlans()
            .flatMap(p -> Span.since(it.startOf(p.startedOn())).after(usual).stream());
    Stream<Span> flags = it.spans(EXPLOITED).flatMap(span -> span.after(usual).stream());
    Stream<Span> risky =
        it.picture()
            .held(EARLY)
            .filter(held -> held.which() != Circumstance.LOOKED_AFTER || onPlan)
            .map(held -> new Span(it.startOf(held.from()), held.to().map(it::endOf)))
            .flatMap(span -> span.after(early).stream());
    return Stream.of(plans, flags, risky)
        .flatMap(all -> all)
        .map(
            span ->
                it.finding(TRN_01)
                    .mendedAt(it.arrange(MeetingType.TRANSITION))
                    .from(span.from())
                    .from(Case.later(late, span.from()), 1)
                    .until(span.until()));
  }

  private static Instant birthday(LocalDate born, Limit months, Case it) {
    return it.startOf(born.plusMonths(it.limit(months)));
  }
}
