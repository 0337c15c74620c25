package org.quorate.plan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Children;
import org.quorate.kernel.Rejected;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PlanProblem;

/** Knows whether somebody who is to do something is there, and for which agency they sit. */
@ApplicationScoped
public class Owners {
  private Agencies agencies;
  private Professionals professionals;
  private Children children;

  /** For CDI's proxy only. */
  protected Owners() {}

  @Inject
  public Owners(Agencies agencies, Professionals professionals, Children children) {
    this.agencies = agencies;
    this.professionals = professionals;
    this.children = children;
  }

  /** The same terms, with the agency that the professional sits for. */
  PlanAction.Terms known(Plan plan, PlanAction.Terms terms) {
    return new PlanAction.Terms(
        terms.what(),
        terms.owner().map(owner -> known(plan, owner)),
        terms.dueOn(),
        terms.timesAWeek());
  }

  private ActionOwner known(Plan plan, ActionOwner owner) {
    return switch (owner) {
      case ActionOwner.Person person -> sitting(person.professional());
      case ActionOwner.Service service -> open(service.at());
      case ActionOwner.Relative relative -> related(plan, relative.familyMember());
      case ActionOwner.TheChild child -> child;
    };
  }

  private ActionOwner sitting(ProfessionalId who) {
    Professional found = professionals.find(who).orElseThrow(Owners::unknown);
    return new ActionOwner.Person(found.id(), found.agency());
  }

  private ActionOwner open(AgencyId agency) {
    if (agencies.withIds(List.of(agency)).isEmpty()) {
      throw unknown();
    }
    return new ActionOwner.Service(agency);
  }

  private ActionOwner related(Plan plan, UUID member) {
    boolean known =
        children.find(plan.child()).stream()
            .flatMap(child -> child.familyMembers().stream())
            .anyMatch(each -> each.id().equals(member));
    return Optional.of(member)
        .filter(each -> known)
        .map(ActionOwner.Relative::new)
        .orElseThrow(Owners::unknown);
  }

  private static Rejected unknown() {
    return new Rejected(PlanProblem.OWNER_UNKNOWN, "owner");
  }
}
