package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;

/**
 * Refers a child to a service or panel; where a panel's clock runs from it, it starts. The lead
 * professional is asked to acknowledge, and does so by making it themselves.
 */
@ApplicationScoped
public class Refer {
  private final ReferralDesk desk;

  /** For CDI's proxy only. */
  protected Refer() {
    this(null);
  }

  @Inject
  public Refer(ReferralDesk desk) {
    this.desk = desk;
  }

  /** Whom, and with what. */
  public record Request(ChildId child, Referral.Details details) {}

  @Transactional
  public Referral run(Request request, Caller caller) {
    Child child = desk.child(request.child(), caller);
    desk.mustBeInDirectory(request.details().toAgency(), "toAgency");
    desk.mustBeInDirectory(request.details().referringAgency(), "referringAgency");
    Referral referral =
        Referral.make(
            child.id(),
            request.details(),
            child.allocatedTo(),
            desk.today(),
            caller.actor(),
            desk.moment());
    desk.takeBack(referral, referral.made(caller.actor()));
    if (isLead(caller, child)) {
      desk.takeBack(referral, referral.acknowledge(caller.actor(), desk.moment()));
    }
    referral
        .forum()
        .milestone()
        .ifPresent(reached -> desk.reached(referral, reached, referral.referredOn(), caller));
    return referral;
  }

  private static boolean isLead(Caller caller, Child child) {
    Optional<UUID> lead = child.allocatedTo().map(ProfessionalId::value);
    return lead.isPresent() && lead.equals(caller.professional());
  }
}
