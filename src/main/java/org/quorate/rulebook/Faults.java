package org.quorate.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far. */
final class Faults {
  private final List<RulebookFault> found = new ArrayList<>();

  void add(String file, long line, String message) {
    found.add(new RulebookFault(file, line, message));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new FaultyRulebook(
          found.stream()
              .distinct()
              .sorted(Comparator.comparing(RulebookFault::file).thenComparing(RulebookFault::line))
              .toList());
    }
  }
}
