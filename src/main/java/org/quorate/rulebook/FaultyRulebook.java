package org.quorate.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rulebook that cannot be worked by: it names every fault at once, one a line, so that one edit
 * mends them all. The service does not start with it.
 */
public final class FaultyRulebook extends RuntimeException {
  private final transient List<RulebookFault> faults;

  FaultyRulebook(List<RulebookFault> faults) {
    super(
        faults.stream().map(RulebookFault::toString).collect(Collectors.joining("\n")),
        null,
        false,
        false);
    this.faults = List.copyOf(faults);
  }

  public List<RulebookFault> faults() {
    return faults;
  }
}
