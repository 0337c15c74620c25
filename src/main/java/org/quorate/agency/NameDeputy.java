package org.quorate.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Says who comes when a professional cannot, or that nobody does. */
@ApplicationScoped
public class NameDeputy {
  private final Guard guard;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected NameDeputy() {
    this(null, null, null, null);
  }

  @Inject
  public NameDeputy(Guard guard, Professionals professionals, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param version the one that was seen
   * @param deputy an active colleague; empty for nobody
   */
  public record Request(
      ProfessionalId professional, long version, Optional<ProfessionalId> deputy) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Professional professional =
        Expected.professional(professionals, request.professional(), request.version());
    Fact named =
        request
            .deputy()
            .map(id -> professional.nameDeputy(colleague(id), caller.actor(), now))
            .orElseGet(() -> professional.dropDeputy(caller.actor(), now));
    professionals.store(professional);
    facts.fire(named);
  }

  private Professional colleague(ProfessionalId id) {
    return professionals
        .find(id)
        .orElseThrow(() -> new Rejected(AgencyProblem.DEPUTY_HAS_LEFT, "deputy"));
  }
}
