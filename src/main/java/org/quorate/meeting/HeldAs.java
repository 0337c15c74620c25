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
    return switch (type) {
      case STRATEGY ->
          mode == Mode.PHONE ? Milestone.STRATEGY_HELD_BY_PHONE : Milestone.STRATEGY_HELD;
      case STRATEGY_RECONVENED -> Milestone.STRATEGY_RECONVENED_HELD;
      case STRATEGY_COMPLEX -> Milestone.COMPLEX_STRATEGY_HELD;
      case INITIAL_CONFERENCE -> Milestone.INITIAL_CONFERENCE_HELD;
      case PRE_BIRTH_CONFERENCE -> Milestone.PRE_BIRTH_CONFERENCE_HELD;
      case REVIEW_CONFERENCE -> Milestone.REVIEW_CONFERENCE_HELD;
      case TRANSFER_IN_CONFERENCE -> Milestone.TRANSFER_IN_CONFERENCE_HELD;
      case CORE_GROUP -> Milestone.CORE_GROUP_HELD;
      case CIN_PLANNING -> Milestone.CIN_PLANNING_HELD;
      case CIN_REVIEW -> Milestone.CIN_REVIEW_HELD;
      case COLLABORATIVE -> Milestone.COLLABORATIVE_HELD;
      case EXPLOITATION_PANEL -> Milestone.EXPLOITATION_PANEL_HELD;
      case MISSING_REVIEW -> Milestone.MISSING_REVIEW_HELD;
      case MARAC -> Milestone.MARAC_HELD;
      case PROFESSIONALS_ONLY -> Milestone.PROFESSIONALS_ONLY_HELD;
      case FAMILY_GROUP_CONFERENCE -> Milestone.FAMILY_GROUP_CONFERENCE_HELD;
      case FAMILY_HELP_REVIEW -> Milestone.FAMILY_HELP_REVIEW_HELD;
      case LEGAL_PLANNING -> Milestone.LEGAL_PLANNING_HELD;
      case LADO -> Milestone.LADO_MEETING_HELD;
      case LOOKED_AFTER_REVIEW -> Milestone.LOOKED_AFTER_REVIEW_HELD;
      case NRM_PANEL -> Milestone.NRM_PANEL_HELD;
      case TRANSITION -> Milestone.TRANSITION_MEETING_HELD;
    };
  }

  /** What it is when it took place without those it needed; the clock it was to stop runs on. */
  static Optional<Milestone> inquorate(MeetingType type) {
    return type.isConference() ? Optional.of(Milestone.CONFERENCE_INQUORATE) : Optional.empty();
  }
}
