package org.quorate.referral;

/** Why a service or panel says no. */
public enum RefusalReason {
  /** "There are other safeguarding issues": the reason that Luton says must be challenged. */
  OTHER_SAFEGUARDING_OPEN,
  BELOW_THRESHOLD,
  ABOVE_THRESHOLD,
  WRONG_AGE_OR_AREA,
  NO_CAPACITY,
  CHILD_OR_FAMILY_DECLINED,
  DID_NOT_ATTEND,
  MORE_INFORMATION_NEEDED,
  ANOTHER_SERVICE_FITS_BETTER,
  NO_REASON_GIVEN,
  OTHER
}
