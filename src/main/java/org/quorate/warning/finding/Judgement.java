package org.quorate.warning.finding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a case at a moment.
 *
 * @param findings the worst first
 * @param unjudged rules for which a fact is missing
 * @param next the next moment at which this changes if no fact does; empty for never
 */
public record Judgement(List<Finding> findings, List<Unjudged> unjudged, Optional<Instant> next) {
  public Judgement {
    findings = findings.stream().sorted(Finding.WORST_FIRST).toList();
    unjudged =
        unjudged.stream()
            .distinct()
            .sorted(Comparator.comparing(Unjudged::kind).thenComparing(Unjudged::missing))
            .toList();
  }
}
