package org.quorate.warning.finding;

import java.util.Optional;
import java.util.UUID;
import org.quorate.rulebook.MeetingType;

/**
 * Where somebody goes to do what would clear a finding.
 *
 * @param of the thing that the door is of: a meeting, a plan, an episode; the child where it is
 *     none
 * @param meeting the kind of meeting to arrange
 */
public record Remedy(Door door, UUID of, Optional<MeetingType> meeting) {

  /** The pages on which something can be put right. */
  public enum Door {
    CHILD,
    MEETING,
    ARRANGE_MEETING,
    PLAN,
    MAKE_PLAN,
    LEAD,
    EPISODE,
    REFERRAL,
    RECORD,
    DEADLINE,
    DECIDE
  }
}
