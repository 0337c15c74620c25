package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/**
 * Answers a refusal: a service may not refuse a child because other safeguarding issues are open,
 * and somebody has told its named lead so.
 */
@ApplicationScoped
public class ChallengeRefusal {
  private final ReferralDesk desk;

  /** For CDI's proxy only. */
  protected ChallengeRefusal() {
    this(null);
  }

  @Inject
  public ChallengeRefusal(ReferralDesk desk) {
    this.desk = desk;
  }

  /** Whom one spoke to, and what came of it. */
  public record Request(ReferralId referral, Optional<Long> seen, String words) {}

  @Transactional
  public Referral run(Request request, Caller caller) {
    Referral referral =
        desk.lend(request.referral(), request.seen(), Permission.MAKE_REFERRAL, caller);
    desk.takeBack(referral, referral.challenge(request.words(), caller.actor(), desk.moment()));
    return referral;
  }
}
