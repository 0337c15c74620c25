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

/** Takes a new professional of an open agency into the directory. */
@ApplicationScoped
public class RegisterProfessional {
  private final Guard guard;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected RegisterProfessional() {
    this(null, null, null, null, null);
  }

  @Inject
  public RegisterProfessional(
      Guard guard, Agencies agencies, Professionals professionals, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.agencies = agencies;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /** What was typed, in order or not. */
  public record Request(AgencyId agency, ProfessionalEntry entry) {}

  @Transactional
  public ProfessionalId run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Agency agency =
        agencies
            .find(request.agency())
            .orElseThrow(() -> new Rejected(AgencyProblem.AGENCY_MISSING, "agency"));
    ProfessionalDetails details = request.entry().details();
    Expected.addressIsFree(professionals, details.address(), null);
    Professional professional = Professional.registered(details, agency, now);
    professionals.store(professional);
    facts.fire(professional.register(caller.actor(), now));
    return professional.id();
  }
}
