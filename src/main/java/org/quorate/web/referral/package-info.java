/** Pages about referrals: each need as one story, and one referral with what is owed for it. */
package org.quorate.web.referral;
