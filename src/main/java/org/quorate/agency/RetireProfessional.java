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
 * Says that a professional has left. Colleagues who had named them as deputy are left without one;
 * the address is free for whoever comes next.
 */
@ApplicationScoped
public class RetireProfessional {
  private final Guard guard;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected RetireProfessional() {
    this(null, null, null, null);
  }

  @Inject
  public RetireProfessional(
      Guard guard, Professionals professionals, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param version the one that was seen
   */
  public record Request(ProfessionalId professional, long version) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Professional professional =
        Expected.professional(professionals, request.professional(), request.version());
    Fact retired = professional.retire(caller.actor(), now);
    Deputies.release(professional, professionals, facts, caller.actor(), now);
    professionals.store(professional);
    facts.fire(retired);
  }
}
