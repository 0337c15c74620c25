package org.quorate.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row as the files hold it: what it is about, from when, and the rule itself; no rule where the
 * row withdraws an earlier one.
 *
 * @param line where it stands in its file
 */
record Entry<K, R>(K about, LocalDate from, Optional<R> rule, long line) {

  /** The rules in force on a day, in the order in which their subjects first appear. */
  static <K, R> Map<K, R> inForce(List<Entry<K, R>> entries, LocalDate on) {
    Map<K, Entry<K, R>> latest = new LinkedHashMap<>();
    for (Entry<K, R> entry : entries) {
      if (!entry.from.isAfter(on)) {
        latest.merge(entry.about, entry, (a, b) -> b.from.isBefore(a.from) ? a : b);
      }
    }
    Map<K, R> rules = new LinkedHashMap<>();
    latest.forEach((about, entry) -> entry.rule.ifPresent(rule -> rules.put(about, rule)));
    return rules;
  }
}
