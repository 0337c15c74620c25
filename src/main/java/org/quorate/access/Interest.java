package org.quorate.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Has this caller business with this child? A port that higher rooms answer: {@code child}
 * (allocated, works with, manages the team), {@code meeting} (invited, convening, chairing), {@code
 * plan} (on the plan). One yes is enough; where every room says no, the child does not exist for
 * this caller.
 */
public interface Interest {
  /**
   * Those of {@code children} with whom the caller has business by what this room knows; one query
   * however many are asked.
   */
  Set<UUID> amongThese(Caller caller, Collection<UUID> children);
}
