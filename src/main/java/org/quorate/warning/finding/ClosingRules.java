package org.quorate.warning.finding;

import java.util.List;
import java.util.stream.Stream;

/** Nothing is closed over an open breach. CHA-01, judged last: it asks what the others found. */
final class ClosingRules {
  private ClosingRules() {}

  static Stream<Outlook> judge(Case it, List<Finding> standing) {
    long breaches = standing.stream().filter(Finding::isBreach).count();
    return it.picture().proposedAt().stream()
        .filter(at -> breaches > 0)
        .map(
            at ->
                it.finding(FindingKind.CHA_01)
                    .with("count", breaches)
                    .with("day", it.dayOf(at))
                    .from(at));
  }
}
