package org.quorate.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/**
 * Somebody was shown a record. Pages and resources fire it for every read of a child's record; a
 * list of children names each of them.
 *
 * @param page what was shown, as a key such as {@code child} or {@code meeting.list}
 */
public record Viewed(Actor by, Instant at, Set<Subject> about, String page) implements Fact {
  public Viewed {
    at = at.truncatedTo(ChronoUnit.MICROS);
    about = Set.copyOf(about);
  }

  @Override
  public String detail() {
    return page;
  }
}
