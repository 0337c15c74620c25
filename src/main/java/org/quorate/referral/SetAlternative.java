package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;

/** After a refusal: who meets the need instead, as another referral of the child or in words. */
@ApplicationScoped
public class SetAlternative {
  private final ReferralDesk desk;

  /** For CDI's proxy only. */
  protected SetAlternative() {
    this(null);
  }

  @Inject
  public SetAlternative(ReferralDesk desk) {
    this.desk = desk;
  }

  /** One of the two, or both. */
  public record Request(
      ReferralId referral, Optional<Long> seen, Optional<ReferralId> instead, String words) {}

  @Transactional
  public Referral run(Request request, Caller caller) {
    Referral referral =
        desk.lend(request.referral(), request.seen(), Permission.MAKE_REFERRAL, caller);
    if (request.instead().filter(other -> !desk.isOf(other, referral.child())).isPresent()) {
      throw new Rejected(ReferralProblem.ALTERNATIVE_UNKNOWN, "instead");
    }
    desk.takeBack(
        referral,
        referral.nameAlternative(
            request.instead(), request.words(), caller.actor(), desk.moment()));
    return referral;
  }
}
