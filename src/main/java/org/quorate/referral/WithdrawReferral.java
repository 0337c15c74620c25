package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/** A referral is taken back, with the reason; a panel's clock falls away. */
@ApplicationScoped
public class WithdrawReferral {
  private final ReferralDesk desk;

  /** For CDI's proxy only. */
  protected WithdrawReferral() {
    this(null);
  }

  @Inject
  public WithdrawReferral(ReferralDesk desk) {
    this.desk = desk;
  }

  /** From when, and why. */
  public record Request(ReferralId referral, Optional<Long> seen, LocalDate on, String why) {}

  @Transactional
  public Referral run(Request request, Caller caller) {
    Referral referral =
        desk.lend(request.referral(), request.seen(), Permission.MAKE_REFERRAL, caller);
    desk.takeBack(
        referral,
        referral.withdraw(
            request.on(), request.why(), desk.today(), caller.actor(), desk.moment()));
    desk.close(referral, request.on(), caller);
    return referral;
  }
}
