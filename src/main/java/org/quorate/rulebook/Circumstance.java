package org.quorate.rulebook;

/**
 * What may be true of a child and puts somebody on the invitation list: a closed set, because how
 * to tell is code. Those marked {@link Origin#RECORDED} somebody records with from-to dates; those
 * marked {@link Origin#DERIVED} follow from other facts (age, roll, placement, involvements) and
 * are never typed.
 */
public enum Circumstance {
  ANY_CHILD(Origin.DERIVED),
  /** The agency that made the referral. */
  REFERRER(Origin.DERIVED),
  SCHOOL_AGE_OR_ON_ROLL(Origin.DERIVED),
  IN_COLLEGE_OR_TRAINING(Origin.DERIVED),
  /**
   * No school place, excluded, educated at home, in a pupil referral unit, or moved or suspended
   * twice in a year.
   */
  EDUCATION_DISRUPTED(Origin.RECORDED),
  UNDER_FIVE_IN_HOUSEHOLD(Origin.DERIVED),
  UNBORN(Origin.DERIVED),
  LOOKED_AFTER(Origin.DERIVED),
  SCHOOL_AGE_WITH_SOCIAL_WORKER(Origin.DERIVED),
  PLACED_OUT_OF_AREA(Origin.DERIVED),
  EXPLOITATION_EMERGING(Origin.RECORDED),
  EXPLOITATION_MEDIUM(Origin.RECORDED),
  EXPLOITATION_HIGH(Origin.RECORDED),
  TRAFFICKING_SUSPECTED(Origin.RECORDED),
  /** An episode within the days that {@code patterns.csv} names. */
  MISSING_RECENTLY(Origin.RECORDED),
  LINKED_TO_OTHER_AREA(Origin.RECORDED),
  LINKED_TO_KNOWN_OFFENDER(Origin.RECORDED),
  PARENT_ON_PROBATION(Origin.RECORDED),
  YOUTH_JUSTICE_INVOLVED(Origin.RECORDED),
  CHILD_MENTAL_ILL_HEALTH(Origin.RECORDED),
  CHILD_SUBSTANCE_USE(Origin.RECORDED),
  CHILD_SUBSTANCE_DEPENDENT(Origin.RECORDED),
  PARENT_SUBSTANCE_USE(Origin.RECORDED),
  PARENT_MENTAL_ILL_HEALTH(Origin.RECORDED),
  PARENT_LEARNING_DISABILITY(Origin.RECORDED),
  DOMESTIC_ABUSE(Origin.RECORDED),
  SEXUAL_ABUSE_ALLEGED(Origin.RECORDED),
  /** Suspicious injury, or fabricated or induced illness. */
  SUSPICIOUS_INJURY(Origin.RECORDED),
  DISABLED(Origin.RECORDED),
  /** An adult who works with children is implicated, a parent's job included. */
  ADULT_WORKS_WITH_CHILDREN(Origin.RECORDED),
  ADULT_WORKS_WITH_ADULTS_AT_RISK(Origin.RECORDED),
  UNACCOMPANIED_OR_IMMIGRATION(Origin.RECORDED),
  OTHER_CHILDREN_IN_HOME(Origin.DERIVED),
  YOUNG_CARER(Origin.RECORDED),
  /** A second parent with parental responsibility. */
  SECOND_PARENT(Origin.DERIVED),
  HOUSING_INSTABILITY(Origin.RECORDED),
  APPROACHING_ADULTHOOD(Origin.DERIVED),
  /** Seventeen and a half or older: adult services must now be at the table. */
  NEARLY_ADULT(Origin.DERIVED),
  NEEDS_INTERPRETER(Origin.DERIVED),
  NEEDS_COMMUNICATION_AID(Origin.DERIVED),
  OTHER_AUTHORITY_PLAN(Origin.RECORDED),
  OPEN_INVOLVEMENT(Origin.DERIVED),
  ACTION_ON_PLAN(Origin.DERIVED),
  /** Named as a member of the core group by the conference. */
  CORE_GROUP_MEMBER(Origin.DERIVED),
  ATTENDED_LAST_MEETING(Origin.DERIVED),
  /** Asked to the last meeting, whether it came or not. */
  INVITED_LAST_MEETING(Origin.DERIVED);

  private final Origin origin;

  Circumstance(Origin origin) {
    this.origin = origin;
  }

  public Origin origin() {
    return origin;
  }

  /** Whether it names an agency by itself, so that a rule need not say which kind to ask. */
  public boolean namesAgency() {
    return switch (this) {
      case REFERRER,
          OPEN_INVOLVEMENT,
          ACTION_ON_PLAN,
          CORE_GROUP_MEMBER,
          ATTENDED_LAST_MEETING,
          INVITED_LAST_MEETING ->
          true;
      default -> false;
    };
  }

  /** How it comes to be known. */
  public enum Origin {
    RECORDED,
    DERIVED
  }
}
