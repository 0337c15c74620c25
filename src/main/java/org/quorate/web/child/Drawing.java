package org.quorate.web.child;

import java.util.List;

/**
 * A timeline as it is drawn: a lane for each strand, a mark for each line, years and months across.
 * Whoever cannot see it reads the list below it, which says the same and more.
 *
 * @param says in a sentence, what it shows; empty where there is nothing to draw
 * @param today where the line of today stands
 */
public record Drawing(
    String says, int width, int height, List<Lane> lanes, List<Tick> ticks, int today) {

  /** One strand: its name and its marks. */
  public record Lane(String name, int top, int middle, List<Mark> marks) {}

  /** One line of the chronology; {@code says} is shown where a mouse rests on it. */
  public record Mark(int x, String says) {}

  /** The first of a month; the year is written where one begins. */
  public record Tick(int x, String label, boolean year) {}

  /** Whether there is anything to see. */
  public boolean isEmpty() {
    return lanes.isEmpty();
  }
}
