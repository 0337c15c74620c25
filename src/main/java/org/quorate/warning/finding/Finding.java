package org.quorate.warning.finding;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.quorate.rulebook.Severity;
import org.quorate.rulebook.WarningRule;

/**
 * A rule that is broken now.
 *
 * @param matter tells findings of one kind apart: a meeting, an agency, an action
 * @param severity on the rung that is reached
 * @param since from when it has stood, by the facts known now
 * @param rule whom it tells, and what it rests on
 * @param words explain it
 * @param remedy where it is put right
 * @param whose the agency or person concerned, where the rule tells the one concerned
 */
public record Finding(
    FindingKind kind,
    String matter,
    Severity severity,
    Instant since,
    WarningRule rule,
    Words words,
    Remedy remedy,
    Optional<UUID> whose) {

  /** By what harms most, then by what has stood longest. */
  public static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::since)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::matter);

  public boolean isBreach() {
    return severity == Severity.BREACH;
  }
}
