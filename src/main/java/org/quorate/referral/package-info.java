/**
 * Floor 6: referrals to services and panels and what became of them. One invariant: a referral is
 * open until its outcome is recorded, and naming the lead professional in it is not telling them:
 * only their own word is.
 */
package org.quorate.referral;
