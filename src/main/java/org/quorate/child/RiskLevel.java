package org.quorate.child;

import java.util.Collection;
import java.util.Optional;
import org.quorate.rulebook.Circumstance;

/** How far the exploitation of a child is feared to have gone; higher comes later. */
public enum RiskLevel {
  NONE,
  EMERGING,
  MEDIUM,
  HIGH;

  /** The highest of those that are true. */
  public static RiskLevel in(Collection<Circumstance> circumstances) {
    return circumstances.stream()
        .map(RiskLevel::of)
        .flatMap(Optional::stream)
        .max(RiskLevel::compareTo)
        .orElse(NONE);
  }

  /** Empty for what says nothing of exploitation. */
  static Optional<RiskLevel> of(Circumstance circumstance) {
    return switch (circumstance) {
      case EXPLOITATION_EMERGING -> Optional.of(EMERGING);
      case EXPLOITATION_MEDIUM -> Optional.of(MEDIUM);
      case EXPLOITATION_HIGH -> Optional.of(HIGH);
      default -> Optional.empty();
    };
  }
}
