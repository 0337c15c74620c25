package org.quorate.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/**
 * Moves a professional to another agency, mostly with another address and title. Colleagues of the
 * old agency who had named them as deputy are left without one, and the trail says so.
 */
@ApplicationScoped
public class MoveProfessional {
  private final Guard guard;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected MoveProfessional() {
    this(null, null, null, null, null);
  }

  @Inject
  public MoveProfessional(
      Guard guard, Agencies agencies, Professionals professionals, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.agencies = agencies;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param version the one that was seen
   * @param to the agency they sit for from now on
   * @param entry the whole of what is known of them there
   */
  public record Request(
      ProfessionalId professional, long version, AgencyId to, ProfessionalEntry entry) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Professional professional =
        Expected.professional(professionals, request.professional(), request.version());
    Agency to =
        agencies
            .find(request.to())
            .orElseThrow(() -> new Rejected(AgencyProblem.AGENCY_MISSING, "agency"));
    ProfessionalDetails details = request.entry().details();
    Expected.addressIsFree(professionals, details.address(), professional.id());
    Fact moved = professional.move(to, details, caller.actor(), now);
    Deputies.release(professional, professionals, facts, caller.actor(), now);
    professionals.store(professional);
    facts.fire(moved);
  }
}
