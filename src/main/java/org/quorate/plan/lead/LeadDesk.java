package org.quorate.plan.lead;

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
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Sector;

/**
 * Where every verb about the lead of a child begins and ends: who asks, whose history, who may
 * lead.
 */
@Dependent
public class LeadDesk {
  private final Guard guard;
  private final Children children;
  private final Leads leads;
  private final Professionals professionals;
  private final Agencies agencies;
  private final OpenPlans plans;
  private final Event<Fact> facts;
  private final Clock clock;
  private final ZoneId zone;

  @Inject
  public LeadDesk(
      Guard guard,
      Children children,
      Leads leads,
      Professionals professionals,
      Agencies agencies,
      OpenPlans plans,
      Event<Fact> facts,
      Clock clock,
      ZoneId zone) {
    this.guard = guard;
    this.children = children;
    this.leads = leads;
    this.professionals = professionals;
    this.agencies = agencies;
    this.plans = plans;
    this.facts = facts;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * The history for somebody who may do that with it; an empty one where nobody has led yet.
   *
   * @param seen the version the caller saw; empty where they change whatever is there
   */
  LeadHistory take(ChildId child, Optional<Long> seen, Permission permission, Caller caller) {
    guard.require(caller, permission, child.value());
    if (children.find(child).isEmpty()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    LeadHistory history = historyOf(child);
    history.mustStillBe(seen);
    return history;
  }

  LeadHistory historyOf(ChildId child) {
    return leads.find(child).orElseGet(() -> LeadHistory.begin(child, moment()));
  }

  void keep(LeadHistory history, Fact fact) {
    keep(history, List.of(fact));
  }

  void keep(LeadHistory history, List<? extends Fact> happened) {
    leads.store(history);
    happened.forEach(facts::fire);
  }

  /** Somebody of the directory who has not left. */
  Professional known(ProfessionalId whom, String field) {
    Professional found =
        professionals
            .find(whom)
            .orElseThrow(() -> new Rejected(LeadProblem.PROFESSIONAL_UNKNOWN, field));
    if (!found.active()) {
      throw new Rejected(LeadProblem.HAS_LEFT, field);
    }
    return found;
  }

  /**
   * Somebody who may lead this child today: any professional, but while a child protection plan is
   * open a social worker (Working Together: the lead social worker coordinates the plan).
   */
  Professional mayLead(ProfessionalId whom, ChildId child, String field) {
    Professional found = known(whom, field);
    if (plans.hasProtectionPlan(child) && !isSocialWorker(found)) {
      throw new Rejected(LeadProblem.MUST_BE_SOCIAL_WORKER, field);
    }
    return found;
  }

  /** Of children's social care; the one who manages them counts among them. */
  boolean isSocialWorker(Professional professional) {
    return professional.sector().filter(s -> s == Sector.LEAD_SW).isPresent()
        || agencies
            .find(professional.agency())
            .map(Agency::kind)
            .filter(k -> k == Sector.CSC)
            .isPresent();
  }

  boolean hasOpenPlan(ChildId child) {
    return plans.hasPlan(child);
  }

  /**
   * The yes of the person themselves, or as a manager heard it and says how.
   *
   * @throws Rejected {@code NOT_YOURS_TO_ACCEPT}, {@code HOW_ACCEPTED_MISSING}
   */
  LeadHistory.Acceptance acceptance(ProfessionalId whom, String heard, Caller caller) {
    if (isThemselves(whom, caller)) {
      return new LeadHistory.Acceptance(caller.name(), "");
    }
    boolean manages = caller.is(Role.TEAM_MANAGER) || caller.is(Role.SERVICE_MANAGER);
    if (!manages && !caller.isService()) {
      throw new Rejected(LeadProblem.NOT_YOURS_TO_ACCEPT);
    }
    if (heard.isBlank()) {
      throw new Rejected(LeadProblem.HOW_ACCEPTED_MISSING, "heard");
    }
    if (heard.strip().length() > LeadHistory.LONGEST_WORDS) {
      throw new Rejected(LeadProblem.WORDS_TOO_LONG, "heard");
    }
    return new LeadHistory.Acceptance(caller.name(), heard);
  }

  static boolean isThemselves(ProfessionalId whom, Caller caller) {
    return caller.professional().filter(whom.value()::equals).isPresent();
  }

  Instant moment() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The moment that stands for a day of which no hour is known: now if it is today. */
  Instant on(LocalDate day) {
    return day.equals(today()) ? moment() : day.atStartOfDay(zone).toInstant();
  }
}
