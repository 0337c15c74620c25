package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;

/**
 * Asks somebody to lead a child from now on, or from the step-down on. Nothing changes until they
 * accept: the one who leads stays responsible.
 */
@ApplicationScoped
public class ProposeHandOver {
  private final LeadDesk desk;

  /** For CDI's proxy only. */
  protected ProposeHandOver() {
    this(null);
  }

  @Inject
  public ProposeHandOver(LeadDesk desk) {
    this.desk = desk;
  }

  public record Request(ChildId child, Optional<Long> version, HandOver.Offer offer) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    LeadHistory history =
        desk.take(request.child(), request.version(), Permission.HAND_OVER_LEAD, caller);
    HandOver.Offer offer = request.offer();
    if (offer.effect() == HandOver.Effect.AT_ONCE) {
      desk.mayLead(offer.to(), request.child(), "professional");
    } else {
      desk.known(offer.to(), "professional");
    }
    LeadFacts.HandOverProposed proposed = history.propose(offer, caller.actor(), desk.moment());
    desk.keep(history, proposed);
    return proposed.handOver();
  }
}
