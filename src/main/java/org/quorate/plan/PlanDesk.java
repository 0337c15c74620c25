package org.quorate.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.plan.version.PlanVersion;
import org.quorate.plan.version.VersionBook;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;

/**
 * Where every verb about a plan begins and ends: who asks, which plan, what time it is; then it is
 * kept, its state is written into the book of versions, and what happened is told.
 */
@ApplicationScoped
public class PlanDesk {
  private Guard guard;
  private Plans plans;
  private VersionBook book;
  private Agencies agencies;
  private Rulebook rulebook;
  private Clock clock;
  private ZoneId zone;
  private Event<Fact> facts;

  /** For CDI's proxy only. */
  protected PlanDesk() {}

  @Inject
  public PlanDesk(
      Guard guard,
      Plans plans,
      VersionBook book,
      Agencies agencies,
      Rulebook rulebook,
      Clock clock,
      ZoneId zone,
      Event<Fact> facts) {
    this.guard = guard;
    this.plans = plans;
    this.book = book;
    this.agencies = agencies;
    this.rulebook = rulebook;
    this.clock = clock;
    this.zone = zone;
    this.facts = facts;
  }

  /**
   * The plan, for a caller who may do that with it.
   *
   * @param seen the revision the caller saw; empty where they change whatever is there
   */
  public Plan take(PlanId which, Permission permission, Optional<Integer> seen, Caller caller) {
    Plan plan = plans.find(which).orElseThrow(PlanDesk::notThere);
    guard.require(caller, permission, plan.child().value());
    plan.mustStillBe(seen);
    return plan;
  }

  static Rejected notThere() {
    return new Rejected(AccessProblem.NOT_FOUND);
  }

  /** For whoever writes plans: the usual permission of this room. */
  public Plan lend(PlanId which, Optional<Integer> seen, Caller caller) {
    return take(which, Permission.MAKE_PLAN, seen, caller);
  }

  /**
   * For what a meeting decides: whoever may conclude one may do it, and whoever makes plans.
   *
   * @throws Rejected where the caller may do neither, or has no business with the child
   */
  public void mayDecide(ChildId child, Permission otherwise, Caller caller) {
    Permission asked =
        guard.allows(caller, Permission.CONCLUDE_MEETING) ? Permission.CONCLUDE_MEETING : otherwise;
    guard.require(caller, asked, child.value());
  }

  /** Keeps what changed and tells of it. */
  public void keep(Plan plan, Collection<? extends Fact> told, Caller caller) {
    plans.store(plan);
    book.edited(plan, caller.actor(), plan.changedAt());
    told.forEach(facts::fire);
  }

  public void keep(Plan plan, Fact told, Caller caller) {
    keep(plan, List.of(told), caller);
  }

  /** The same as a version that counts; its number is given back. */
  public int keepVersion(
      Plan plan,
      PlanVersion.Why why,
      String words,
      Collection<? extends Fact> told,
      Caller caller) {
    plans.store(plan);
    int number = book.numbered(plan, why, words, caller.actor(), instant());
    told.forEach(facts::fire);
    return number;
  }

  public void tell(Fact fact) {
    facts.fire(fact);
  }

  /** How many areas may be open at once, today. */
  public int mostOpenAreas() {
    return rulebook.limit(Limit.PRIORITY_AREAS_MAX, today());
  }

  /** Throws where the directory does not know the agency. */
  public void mustBeInDirectory(Optional<AgencyId> agency, String field) {
    if (agency.isPresent() && agencies.withIds(List.of(agency.get())).isEmpty()) {
      throw new Rejected(PlanProblem.AGENCY_UNKNOWN, field);
    }
  }

  public Guard guard() {
    return guard;
  }

  public Plans plans() {
    return plans;
  }

  public VersionBook book() {
    return book;
  }

  public Rulebook rulebook() {
    return rulebook;
  }

  /** As it is kept: cut to microseconds. */
  public Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public ZoneId zone() {
    return zone;
  }

  public LocalDate today() {
    return instant().atZone(zone).toLocalDate();
  }

  /** The moment that stands for a day of which no hour is known: now if it is today. */
  public Instant on(LocalDate day) {
    return day.equals(today()) ? instant() : day.atStartOfDay(zone).toInstant();
  }
}
