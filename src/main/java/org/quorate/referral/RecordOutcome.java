package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;

/** What a service or panel answered: they take the child, or they do not and why. */
@ApplicationScoped
public class RecordOutcome {
  private final ReferralDesk desk;

  /** For CDI's proxy only. */
  protected RecordOutcome() {
    this(null);
  }

  @Inject
  public RecordOutcome(ReferralDesk desk) {
    this.desk = desk;
  }

  /** Their answer of that day; {@code refused} holds the reason where they said no. */
  public record Request(
      ReferralId referral,
      Optional<Long> seen,
      LocalDate on,
      Optional<RefusalReason> refused,
      String words) {}

  @Transactional
  public Referral run(Request request, Caller caller) {
    Referral referral =
        desk.lend(request.referral(), request.seen(), Permission.MAKE_REFERRAL, caller);
    if (request.refused().isPresent()) {
      desk.takeBack(
          referral,
          referral.refuse(
              request.on(),
              request.refused().get(),
              request.words(),
              desk.today(),
              caller.actor(),
              desk.moment()));
      desk.close(referral, request.on(), caller);
    } else {
      desk.takeBack(
          referral,
          referral.accept(
              request.on(), request.words(), desk.today(), caller.actor(), desk.moment()));
    }
    return referral;
  }
}
