package org.quorate.rulebook;

/**
 * The kinds of meeting held about a child. Codes are stored and travel in the API: they never
 * change. What each is for, who must come and when it is quorate stands in the rulebook and in
 * {@code messages.properties}, not here.
 */
public enum MeetingType {
  /** Working Together: decides whether the section 47 threshold is met and how to enquire. */
  STRATEGY,
  /** A later strategy meeting: results, a new incident, a changed risk. */
  STRATEGY_RECONVENED,
  /** Several children or suspects, organised or institutional abuse, staff. */
  STRATEGY_COMPLEX,
  /** ICPC: decides whether a child protection plan is needed. */
  INITIAL_CONFERENCE,
  /** An initial conference for an unborn child. */
  PRE_BIRTH_CONFERENCE,
  /** RCPC: continues, changes or ends the plan. */
  REVIEW_CONFERENCE,
  /** The receiving authority decides on the plan of a child who moved. */
  TRANSFER_IN_CONFERENCE,
  CORE_GROUP,
  CIN_PLANNING,
  CIN_REVIEW,
  /** Knowledge, gaps, who closes each: Bristol's information-mapping meeting. */
  COLLABORATIVE,
  /** MACE, SERAC, Safer Options: the local exploitation panel under whatever name. */
  EXPLOITATION_PANEL,
  /** Looks across missing episodes and return interviews for the pattern. */
  MISSING_REVIEW,
  MARAC,
  PROFESSIONALS_ONLY,
  FAMILY_GROUP_CONFERENCE,
  /** Team around the family; Family Help review. */
  FAMILY_HELP_REVIEW,
  /** Privileged: its papers go to children's social care and legal only. */
  LEGAL_PLANNING,
  /** Allegation against an adult who works with children. */
  LADO,
  LOOKED_AFTER_REVIEW,
  /** National Referral Mechanism child panel. */
  NRM_PANEL,
  /** Names the next lead professional: step-down, exit, transition to adult services. */
  TRANSITION;

  /** Strategy discussions of any kind: never delayed for consent, never attended by the family. */
  public boolean isStrategy() {
    return this == STRATEGY || this == STRATEGY_RECONVENED || this == STRATEGY_COMPLEX;
  }

  /** Child protection conferences of any kind. */
  public boolean isConference() {
    return this == INITIAL_CONFERENCE
        || this == PRE_BIRTH_CONFERENCE
        || this == REVIEW_CONFERENCE
        || this == TRANSFER_IN_CONFERENCE;
  }

  /** What is recorded when one of its kind has been held and was not inquorate. */
  public Milestone held() {
    return switch (this) {
      case STRATEGY -> Milestone.STRATEGY_HELD;
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
}
