package org.quorate.child;

/**
 * By which law somebody other than the parents may decide about the child; closed, because it
 * decides whether the child is looked after (Children Act 1989 section 22).
 */
public enum LegalStatus {
  NONE(false),
  /** Section 20: accommodated by agreement. */
  ACCOMMODATED(true),
  /** Section 46: 72 hours at most. */
  POLICE_PROTECTION(true),
  /** Section 44. */
  EMERGENCY_PROTECTION_ORDER(true),
  /** Section 38. */
  INTERIM_CARE_ORDER(true),
  /** Section 31. */
  CARE_ORDER(true),
  PLACEMENT_ORDER(true),
  /** Section 25, by a court or for 72 hours. */
  SECURE_ACCOMMODATION(true),
  /** Legal Aid, Sentencing and Punishment of Offenders Act 2012. */
  REMANDED(true),
  SUPERVISION_ORDER(false),
  CHILD_ARRANGEMENTS_ORDER(false),
  SPECIAL_GUARDIANSHIP(false),
  ADOPTED(false);

  private final boolean lookedAfter;

  LegalStatus(boolean lookedAfter) {
    this.lookedAfter = lookedAfter;
  }

  /** Is a child with this status looked after by the authority? */
  public boolean isLookedAfter() {
    return lookedAfter;
  }
}
