package org.quorate.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/**
 * Closes an agency, once it is said what becomes of its people: they have left with it, or they sit
 * for another one from now on (a practice that merges), each with the deputy they had.
 */
@ApplicationScoped
public class CloseAgency {
  private final Guard guard;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected CloseAgency() {
    this(null, null, null, null, null);
  }

  @Inject
  public CloseAgency(
      Guard guard, Agencies agencies, Professionals professionals, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.agencies = agencies;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
  }

  /** What becomes of the people of a closed agency. */
  public enum People {
    /** Nothing was said: refused where there are any. */
    UNSAID,
    LEAVE,
    MOVE
  }

  /**
   * @param version the one that was seen
   * @param moveTo where they sit from now on; needed for {@link People#MOVE} only
   */
  public record Request(AgencyId agency, long version, People people, Optional<AgencyId> moveTo) {}

  @Transactional
  public void run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    Instant now = clock.instant();
    Agency agency = Expected.agency(agencies, request.agency(), request.version());
    Fact closed = agency.close(caller.actor(), now);
    List<Professional> people = professionals.of(agency.id());
    if (!people.isEmpty()) {
      switch (request.people()) {
        case UNSAID ->
            throw new Rejected(
                AgencyProblem.PEOPLE_REMAIN, "people", Map.of("count", people.size()));
        case LEAVE -> leave(people, caller, now);
        case MOVE -> move(people, destination(request), caller, now);
      }
    }
    agencies.store(agency);
    facts.fire(closed);
  }

  private Agency destination(Request request) {
    AgencyId to =
        request
            .moveTo()
            .orElseThrow(() -> new Rejected(AgencyProblem.NEW_AGENCY_MISSING, "moveTo"));
    return agencies
        .find(to)
        .filter(Agency::active)
        .orElseThrow(() -> new Rejected(AgencyProblem.AGENCY_CLOSED, "moveTo"));
  }

  private void leave(List<Professional> people, Caller caller, Instant now) {
    for (Professional person : people) {
      Fact retired = person.retire(caller.actor(), now);
      professionals.store(person);
      facts.fire(retired);
    }
  }

  private void move(List<Professional> people, Agency to, Caller caller, Instant now) {
    Map<ProfessionalId, Professional> byId =
        people.stream().collect(Collectors.toMap(Professional::id, Function.identity()));
    Map<ProfessionalId, ProfessionalId> deputies =
        people.stream()
            .filter(person -> person.deputy().filter(byId::containsKey).isPresent())
            .collect(Collectors.toMap(Professional::id, p -> p.deputy().orElseThrow()));
    for (Professional person : people) {
      facts.fire(person.move(to, person.details(), caller.actor(), now));
    }
    for (Professional person : people) {
      ProfessionalId deputy = deputies.get(person.id());
      if (deputy != null) {
        facts.fire(person.nameDeputy(byId.get(deputy), caller.actor(), now));
      }
      professionals.store(person);
    }
  }
}
