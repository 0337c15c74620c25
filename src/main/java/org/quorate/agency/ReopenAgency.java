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
 * Opens a closed agency again. Its people do not come back by themselves: they are registered anew,
 * because nobody knows any longer whether they are there.
 */
@ApplicationScoped
public class ReopenAgency {
  private final Guard guard;
  private final Agencies agencies;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ReopenAgency() {
    this(null, null, null, null);
  }

  @Inject
  public ReopenAgency(Guard guard, Agencies agencies, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.agencies = agencies;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param version the one that was seen
   */
  public record Request(AgencyId agency, long version) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Agency agency = Expected.agency(agencies, request.agency(), request.version());
    Fact reopened = agency.reopen(caller.actor(), now);
    agencies.store(agency);
    facts.fire(reopened);
  }
}
