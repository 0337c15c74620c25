package org.quorate.warning.finding;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.Circumstance;
import org.quorate.warning.picture.AgencyRef;

/** The agencies that a circumstance itself names, with the time during which it names them. */
record AskedAgencies(AgencyRef agency, Span during) {

  static Stream<AskedAgencies> by(Circumstance circumstance, Case it) {
    return switch (circumstance) {
      case REFERRER -> it.picture().person().referrer().stream().map(AskedAgencies::always);
      case OPEN_INVOLVEMENT ->
          it.picture().involvements().stream()
              .map(
                  i ->
                      new AskedAgencies(
                          i.agency(), new Span(it.startOf(i.from()), i.to().map(it::endOf))));
      case ACTION_ON_PLAN ->
          it.picture()
              .openPlans()
              .flatMap(plan -> plan.actions().stream())
              .flatMap(
                  action ->
                      action.agency().stream()
                          .map(
                              a ->
                                  new AskedAgencies(a, Span.since(it.startOf(action.agreedOn())))));
      default ->
          it.picture()
              .held(Set.of(circumstance))
              .flatMap(
                  held ->
                      held.agencies().stream()
                          .map(
                              a ->
                                  new AskedAgencies(
                                      a,
                                      new Span(
                                          it.startOf(held.from()), held.to().map(it::endOf)))));
    };
  }

  private static AskedAgencies always(AgencyRef agency) {
    return new AskedAgencies(agency, Span.since(Instant.EPOCH));
  }
}
