package org.quorate.network;

import java.util.Set;
import org.quorate.agency.AgencyId;

/** Who was asked to the last meeting about a child, and who of them came. */
public record LastMeeting(Set<AgencyId> asked, Set<AgencyId> came) {
  /** There was none. */
  public static final LastMeeting NONE = new LastMeeting(Set.of(), Set.of());

  public LastMeeting {
    asked = Set.copyOf(asked);
    came = Set.copyOf(came);
  }
}
