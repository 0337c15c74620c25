package org.quorate.web.missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the timeline below the episodes: a stretch for each school, home or level of risk, or
 * a mark for each meeting.
 *
 * @param name what is written before it
 */
record Lane(String name, List<Stretch> stretches) {
  /** Something from a day until a day; open where it lasts still, a single day for a meeting. */
  record Stretch(LocalDate from, Optional<LocalDate> to, boolean moment, String text) {}
}
