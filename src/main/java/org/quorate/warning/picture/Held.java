package org.quorate.warning.picture;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.quorate.rulebook.Circumstance;

/**
 * Something that is true of the child for a time.
 *
 * @param to the last day, empty while it holds
 * @param agencies those that the circumstance itself points to
 */
public record Held(
    Circumstance which, LocalDate from, Optional<LocalDate> to, Set<AgencyRef> agencies) {
  public Held {
    agencies = Set.copyOf(agencies);
  }
}
