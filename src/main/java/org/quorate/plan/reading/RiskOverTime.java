package org.quorate.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.RiskLevel;

/**
 * How far the exploitation of the child was feared to have gone, over time, beside the scores; a
 * pure function of what was recorded.
 */
public record RiskOverTime(List<Spell> spells) {
  public RiskOverTime {
    spells = List.copyOf(spells);
  }

  /** One level, from the first day to the last; open at the end while it holds. */
  public record Spell(RiskLevel level, LocalDate from, Optional<LocalDate> to) {}

  public static RiskOverTime of(Collection<RecordedCircumstance> recorded) {
    return new RiskOverTime(
        recorded.stream()
            .filter(each -> !each.isStruckOut())
            .filter(each -> level(each) != RiskLevel.NONE)
            .map(each -> new Spell(level(each), each.period().from(), each.period().to()))
            .sorted(Comparator.comparing(Spell::from))
            .toList());
  }

  private static RiskLevel level(RecordedCircumstance circumstance) {
    return RiskLevel.in(List.of(circumstance.circumstance()));
  }
}
