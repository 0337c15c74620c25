package org.quorate.rulebook;

import java.util.Arrays;
import java.util.List;

/** That a rulebook has an answer to everything it will be asked, on any day. */
final class Completeness {
  private Completeness() {}

  static void check(RulebookRows rows, Faults faults) {
    answered("meetings.csv", rows.meetings(), MeetingType.values(), faults);
    answered("quorum.csv", rows.quorums(), MeetingType.values(), faults);
    answered("patterns.csv", rows.patterns(), Pattern.values(), faults);
    answered("limits.csv", rows.limits(), Limit.values(), faults);
  }

  private static <K extends Enum<K>, R> void answered(
      String file, List<Entry<K, R>> entries, K[] all, Faults faults) {
    Arrays.stream(all)
        .filter(
            asked ->
                entries.stream()
                    .noneMatch(e -> e.about() == asked && e.from().equals(Rulebook.ALWAYS)))
        .forEach(
            asked ->
                faults.add(
                    file,
                    0,
                    "has no row for "
                        + (asked instanceof Limit limit ? limit.key() : asked.name())
                        + " that holds from the beginning (an empty from)"));
  }
}
