package org.quorate.warning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which children are to be judged when. */
public interface Watches {
  /** A fact about these children: they are judged again at once. */
  void lookNow(Collection<UUID> children, Instant now);

  /**
   * Those that are due, the longest due first, held until the transaction ends; passes over those
   * that another node holds.
   */
  List<Watch> claim(Instant now, int most);
}
