package org.quorate.network;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.rulebook.Circumstance;

/**
 * One reason why somebody is on the list, as a page says it in a sentence: "School: Mia is on roll
 * at Northfield Academy." It holds no name: the page puts in the child's and the agency's.
 *
 * @param need what the rule asks
 * @param when what is true of the child
 * @param child of whom
 * @param since from when, where somebody recorded it
 * @param source where the rule comes from
 */
public record Why(
    Need need, Circumstance when, ChildId child, Optional<LocalDate> since, String source) {
  public Why {
    Objects.requireNonNull(need);
    Objects.requireNonNull(when);
    Objects.requireNonNull(child);
    Objects.requireNonNull(since);
    Objects.requireNonNull(source);
  }

  /** The key of the sentence in {@code messages.properties}; it takes child, agency and since. */
  public String key() {
    return "why." + when.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
