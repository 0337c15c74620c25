package org.quorate.child;

import java.time.Instant;
import java.time.LocalDate;
import org.quorate.kernel.Actor;
import org.quorate.rulebook.Milestone;

/**
 * Plans the days of a child's life that her birth fixes: until it the expected day, after it the
 * day she comes of age. The clocks that count towards them follow the newest plan.
 */
final class LifeDates {
  /** Family Law Reform Act 1969 section 1. */
  private static final int OF_AGE = 18;

  private final RecordRoom room;
  private final ChildLog log;

  LifeDates(RecordRoom room, ChildLog log) {
    this.room = room;
    this.log = log;
  }

  void plan(Child child, Actor by) {
    Birth birth = child.birth();
    if (birth.isUnborn()) {
      birth.expected().ifPresent(day -> ahead(child, Milestone.EXPECTED_BIRTH, day, by));
    }
    birth
        .born()
        .map(day -> day.plusYears(OF_AGE))
        .filter(day -> day.isAfter(room.today()))
        .ifPresent(day -> ahead(child, Milestone.EIGHTEENTH_BIRTHDAY, day, by));
  }

  private void ahead(Child child, Milestone milestone, LocalDate day, Actor by) {
    Instant at = room.startOf(day);
    log.write(RecordMilestone.Request.ahead(child.id(), milestone, at), by);
  }
}
