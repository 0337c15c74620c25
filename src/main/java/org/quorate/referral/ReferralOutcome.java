package org.quorate.referral;

/** What became of a referral. */
public enum ReferralOutcome {
  OPEN,
  ACCEPTED,
  REFUSED,
  WITHDRAWN
}
