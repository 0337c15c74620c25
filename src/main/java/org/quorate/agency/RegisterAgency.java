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

/** Takes a new agency into the directory. */
@ApplicationScoped
public class RegisterAgency {
  private final Guard guard;
  private final Agencies agencies;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected RegisterAgency() {
    this(null, null, null, null);
  }

  @Inject
  public RegisterAgency(Guard guard, Agencies agencies, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.agencies = agencies;
    this.facts = facts;
    this.clock = clock;
  }

  /** What was typed, in order or not. */
  public record Request(AgencyEntry entry) {}

  @Transactional
  public AgencyId run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    AgencyDetails details = request.entry().details();
    Expected.nameIsFree(agencies, details, null);
    Agency agency = Agency.registered(details, now);
    agencies.store(agency);
    facts.fire(agency.register(caller.actor(), now));
    return agency.id();
  }
}
