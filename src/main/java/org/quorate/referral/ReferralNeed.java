package org.quorate.referral;

/**
 * What a child is referred for. A closed list, so that two services who refuse the same need are
 * seen to tell one story: in Luton the surgery's referral and the school's were refused one after
 * the other and nobody put them together.
 */
public enum ReferralNeed {
  MENTAL_HEALTH,
  EXPLOITATION,
  TRAFFICKING,
  SUBSTANCE_USE,
  SEXUAL_HARM,
  HARMFUL_BEHAVIOUR,
  DOMESTIC_ABUSE,
  EDUCATION,
  HEALTH_OR_DISABILITY,
  PARENTING,
  YOUTH_JUSTICE,
  HOUSING,
  YOUNG_CARER,
  ADVOCACY,
  SAFETY_OF_OTHERS,
  OTHER
}
