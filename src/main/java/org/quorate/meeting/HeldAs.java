package org.quorate.meeting;

import java.util.Optional;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;

/** What having held a meeting means for the child's clocks. */
final class HeldAs {
  private HeldAs() {}

  /**
   * The milestone that holding it is. A strategy discussion by telephone alone has a milestone of
   * its own, because a meeting must follow.
   */
  static Milestone milestone(MeetingType type, Mode mode) {
    boolean byPhone = type == MeetingType.STRATEGY && mode == Mode.PHONE;
    return byPhone ? Milestone.STRATEGY_HELD_BY_PHONE : type.held();
  }

  /** What it is when it took place without those it needed; the clock it was to stop runs on. */
  static Optional<Milestone> inquorate(MeetingType type) {
    return type.isConference() ? Optional.of(Milestone.CONFERENCE_INQUORATE) : Optional.empty();
  }
}
