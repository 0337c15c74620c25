package org.quorate.plan.ending;

import java.time.Instant;
import java.util.Optional;
import org.quorate.child.ChildId;

/** A port, answered where meetings are kept: is the first child-in-need meeting booked? */
public interface FirstMeetingBooked {
  /** The next child-in-need meeting that is scheduled and has not begun. */
  Optional<BookedMeeting> nextInNeed(ChildId child, Instant now);
}
