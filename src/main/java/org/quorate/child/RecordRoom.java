package org.quorate.child;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/**
 * Lends a child's record to somebody who may write in it, and takes it back with what happened. All
 * use cases of this room go through here, so that none forgets to ask, to keep or to tell.
 */
@Dependent
public class RecordRoom {
  private final Guard guard;
  private final Children children;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Event<Fact> facts;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  public RecordRoom(
      Guard guard,
      Children children,
      Agencies agencies,
      Professionals professionals,
      Event<Fact> facts,
      Clock clock,
      ZoneId zone) {
    this.guard = guard;
    this.children = children;
    this.agencies = agencies;
    this.professionals = professionals;
    this.facts = facts;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Throws where the caller may not write, has no business with the child, or saw an old version.
   */
  public Child lend(ChildId id, Optional<Long> seen, Caller caller) {
    guard.require(caller, Permission.RECORD_CHILD, id.value());
    Child child = children.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    child.mustStillBe(seen);
    return child;
  }

  /**
   * Whether a reader only comes for an agency: what is written about adults of the family or about
   * other agencies is not for them.
   */
  public static boolean isVisitor(Caller reader) {
    return reader.roles().equals(Set.of(Role.AGENCY_PROFESSIONAL));
  }

  /** Keeps what changed and tells of it. */
  void takeBack(Child child, Fact fact) {
    children.store(child);
    facts.fire(fact);
  }

  public void tell(Fact fact) {
    facts.fire(fact);
  }

  public void mustBeInDirectory(Optional<AgencyId> agency, String field) {
    if (agency.isPresent() && agencies.withIds(List.of(agency.get())).isEmpty()) {
      throw new Rejected(ChildProblem.AGENCY_UNKNOWN, field);
    }
  }

  void mustBeKnown(Optional<ProfessionalId> professional, String field) {
    if (professional.isPresent() && professionals.withIds(List.of(professional.get())).isEmpty()) {
      throw new Rejected(ChildProblem.PROFESSIONAL_UNKNOWN, field);
    }
  }

  /** No other child has one of these numbers. */
  void mustBeFree(Identifiers identifiers, ChildId except) {
    if (children.withSameNumber(identifiers).stream().anyMatch(id -> !id.equals(except))) {
      throw new Rejected(ChildProblem.NUMBER_TAKEN, "nhsNumber");
    }
  }

  public Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The moment that stands for a day of which no hour is known: now if it is today. */
  public Instant on(LocalDate day) {
    return day.equals(today()) ? moment() : startOf(day);
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
