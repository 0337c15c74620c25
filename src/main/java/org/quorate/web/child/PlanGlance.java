package org.quorate.web.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.Category;
import org.quorate.plan.Score;
import org.quorate.rulebook.PlanKind;

/**
 * An open plan as far as a child's page shows it.
 *
 * @param areas those that are worked on, in their order
 * @param parked how many wait
 */
record PlanGlance(
    UUID id,
    PlanKind kind,
    Optional<Category> category,
    LocalDate startedOn,
    List<Area> areas,
    int parked) {

  /**
   * A priority area.
   *
   * @param scores the oldest first
   */
  record Area(UUID id, String worry, String outcome, List<Point> scores) {}

  /** What somebody said on a day, from 0 to 10. */
  record Point(Score.By by, LocalDate on, int points) {}
}
