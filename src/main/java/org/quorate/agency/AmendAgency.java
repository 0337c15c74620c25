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

/** Puts right what the directory says of an open agency. */
@ApplicationScoped
public class AmendAgency {
  private final Guard guard;
  private final Agencies agencies;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected AmendAgency() {
    this(null, null, null, null);
  }

  @Inject
  public AmendAgency(Guard guard, Agencies agencies, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.agencies = agencies;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param version the one that was seen
   * @param entry the whole of it as it should be
   */
  public record Request(AgencyId agency, long version, AgencyEntry entry) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Agency agency = Expected.agency(agencies, request.agency(), request.version());
    AgencyDetails details = request.entry().details();
    Expected.nameIsFree(agencies, details, agency.id());
    Fact amended = agency.amend(details, caller.actor(), now);
    agencies.store(agency);
    facts.fire(amended);
  }
}
