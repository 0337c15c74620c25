package org.quorate.meeting;

import java.util.Optional;
import java.util.Set;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;

/**
 * What a meeting may decide about one child, in which kinds of meeting, and which milestone the
 * decision is for the child's clocks.
 */
public enum DecisionKind {
  /** The section 47 threshold is not met; needs a reason. */
  THRESHOLD_NOT_MET(Of.STRATEGY, true),
  /** An enquiry by children's social care alone. */
  S47_SINGLE(Of.STRATEGY, false, Milestone.S47_STARTED),
  /** An enquiry together with the police. */
  S47_JOINT(Of.STRATEGY, false, Milestone.S47_STARTED),
  CONFERENCE_TO_BE_HELD(Of.STRATEGY, false),
  CONFERENCE_NOT_REQUIRED(Of.STRATEGY, true, Milestone.CONFERENCE_NOT_REQUIRED),

  CP_PLAN_MADE(Of.FIRST_CONFERENCE, false, Milestone.CP_PLAN_STARTED),
  CP_PLAN_NOT_NEEDED(Of.FIRST_CONFERENCE, true),
  CP_PLAN_CONTINUES(Of.REVIEW_CONFERENCE, false),
  /** It ends and the child-in-need plan that was prepared opens the same day. */
  CP_PLAN_STEPS_DOWN(Of.REVIEW_CONFERENCE, true, Milestone.CP_PLAN_ENDED),
  CP_PLAN_ENDS(Of.REVIEW_CONFERENCE, true, Milestone.CP_PLAN_ENDED),

  CIN_PLAN_AGREED(Of.CHILD_IN_NEED, false, Milestone.CIN_AGREED),
  CIN_PLAN_CONTINUES(Of.CHILD_IN_NEED, false),
  CIN_PLAN_ENDS(Of.CHILD_IN_NEED, true, Milestone.CIN_PLAN_ENDED),

  /** There is reasonable cause to suspect significant harm: a strategy discussion is needed. */
  STEP_UP_TO_STRATEGY(Of.NOT_STRATEGY, true, Milestone.REASONABLE_CAUSE),
  /** Nothing but actions was agreed. */
  ACTIONS_ONLY(Of.NOT_STRATEGY, false);

  private final Of of;
  private final boolean needsReason;
  private final Optional<Milestone> milestone;

  DecisionKind(Of of, boolean needsReason) {
    this.of = of;
    this.needsReason = needsReason;
    this.milestone = Optional.empty();
  }

  DecisionKind(Of of, boolean needsReason, Milestone milestone) {
    this.of = of;
    this.needsReason = needsReason;
    this.milestone = Optional.of(milestone);
  }

  /** Whether this kind of meeting may decide it. */
  public boolean isFor(MeetingType type) {
    return switch (of) {
      case STRATEGY -> type.isStrategy();
      case FIRST_CONFERENCE -> type.isConference() && type != MeetingType.REVIEW_CONFERENCE;
      case REVIEW_CONFERENCE -> type == MeetingType.REVIEW_CONFERENCE;
      case CHILD_IN_NEED -> type == MeetingType.CIN_PLANNING || type == MeetingType.CIN_REVIEW;
      case NOT_STRATEGY -> !type.isStrategy();
    };
  }

  public boolean needsReason() {
    return needsReason;
  }

  /** What the decision is for the child's clocks. */
  public Optional<Milestone> milestone() {
    return milestone;
  }

  /** Whether an enquiry is needed: for children's social care to decide, never left to others. */
  boolean isOnThreshold() {
    return THRESHOLD.contains(this);
  }

  /** Whether it makes, continues or ends a plan, which moves the plan's own clocks. */
  boolean isAboutPlan() {
    return ABOUT_PLANS.contains(this);
  }

  /** Whether a conference follows an enquiry. */
  boolean isOnConference() {
    return this == CONFERENCE_TO_BE_HELD || this == CONFERENCE_NOT_REQUIRED;
  }

  boolean isEnquiry() {
    return this == S47_SINGLE || this == S47_JOINT;
  }

  private static final Set<DecisionKind> THRESHOLD =
      Set.of(THRESHOLD_NOT_MET, S47_SINGLE, S47_JOINT);

  private static final Set<DecisionKind> ABOUT_PLANS =
      Set.of(
          CP_PLAN_MADE,
          CP_PLAN_CONTINUES,
          CP_PLAN_STEPS_DOWN,
          CP_PLAN_ENDS,
          CIN_PLAN_AGREED,
          CIN_PLAN_CONTINUES,
          CIN_PLAN_ENDS);

  private enum Of {
    STRATEGY,
    FIRST_CONFERENCE,
    REVIEW_CONFERENCE,
    CHILD_IN_NEED,
    NOT_STRATEGY
  }
}
