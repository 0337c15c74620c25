package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.kernel.Rejected;

/** The lead professional says: I know of this referral. A manager may say it in their place. */
@ApplicationScoped
public class AcknowledgeReferral {
  private final ReferralDesk desk;

  /** For CDI's proxy only. */
  protected AcknowledgeReferral() {
    this(null);
  }

  @Inject
  public AcknowledgeReferral(ReferralDesk desk) {
    this.desk = desk;
  }

  /** Which referral. */
  public record Request(ReferralId referral, Optional<Long> seen) {}

  @Transactional
  public Referral run(Request request, Caller caller) {
    Referral referral =
        desk.lend(request.referral(), request.seen(), Permission.RECORD_CHILD, caller);
    if (!mayAnswer(caller, desk.child(referral.child(), caller), referral)) {
      throw new Rejected(ReferralProblem.NOT_THE_LEAD);
    }
    desk.takeBack(referral, referral.acknowledge(caller.actor(), desk.moment()));
    return referral;
  }

  /** Whether this caller is the one whose word is waited for. */
  public static boolean mayAnswer(Caller caller, Child child, Referral referral) {
    return caller.is(Role.TEAM_MANAGER)
        || caller.is(Role.SERVICE_MANAGER)
        || isThis(caller, child.allocatedTo())
        || isThis(caller, referral.lead());
  }

  private static boolean isThis(Caller caller, Optional<ProfessionalId> lead) {
    Optional<UUID> asked = lead.map(ProfessionalId::value);
    return asked.isPresent() && asked.equals(caller.professional());
  }
}
