package org.quorate.agency;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;

/**
 * Nobody may count on a deputy who is gone: whoever leaves an agency is released by the colleagues
 * who had named them.
 */
final class Deputies {
  private Deputies() {}

  static void release(
      Professional leaving, Professionals professionals, Event<Fact> facts, Actor by, Instant now) {
    for (Professional colleague : professionals.deputisedBy(leaving.id())) {
      Fact dropped = colleague.dropDeputy(by, now);
      professionals.store(colleague);
      facts.fire(dropped);
    }
  }
}
