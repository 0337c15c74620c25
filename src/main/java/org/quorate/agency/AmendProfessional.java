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

/**
 * Puts right what the directory says of a professional. An address that changes is kept as a former
 * one, so that a calendar answering from it is still known.
 */
@ApplicationScoped
public class AmendProfessional {
  private final Guard guard;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected AmendProfessional() {
    this(null, null, null, null);
  }

  @Inject
  public AmendProfessional(
      Guard guard, Professionals professionals, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param version the one that was seen
   * @param entry the whole of it as it should be
   */
  public record Request(ProfessionalId professional, long version, ProfessionalEntry entry) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Professional professional =
        Expected.professional(professionals, request.professional(), request.version());
    ProfessionalDetails details = request.entry().details();
    Expected.addressIsFree(professionals, details.address(), professional.id());
    Fact amended = professional.amend(details, caller.actor(), now);
    professionals.store(professional);
    facts.fire(amended);
  }
}
