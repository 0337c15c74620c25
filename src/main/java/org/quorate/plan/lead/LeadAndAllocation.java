package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Child;
import org.quorate.child.ChildFacts;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;

/**
 * Keeps two things in step that are not the same: who holds the case in social care, and who leads
 * for everybody. A case that is given to somebody where nobody leads makes them the lead; where a
 * social worker leads it asks the new worker to take over, and changes nothing before they accept.
 * The other way round, a social worker who takes over the lead takes over the case.
 */
@ApplicationScoped
public class LeadAndAllocation {
  private LeadDesk desk;
  private Children children;
  private Professionals professionals;
  private Event<Fact> facts;

  /** For CDI's proxy only. */
  protected LeadAndAllocation() {}

  @Inject
  public LeadAndAllocation(
      LeadDesk desk, Children children, Professionals professionals, Event<Fact> facts) {
    this.desk = desk;
    this.children = children;
    this.professionals = professionals;
    this.facts = facts;
  }

  void registered(@Observes ChildFacts.Registered fact) {
    children
        .find(fact.child())
        .flatMap(Child::allocatedTo)
        .ifPresent(worker -> follow(fact.child(), worker, fact.by()));
  }

  void allocated(@Observes ChildFacts.Allocated fact) {
    fact.worker().ifPresent(worker -> follow(fact.child(), worker, fact.by()));
  }

  void handedOver(@Observes LeadFacts.HandedOver fact) {
    professionals
        .find(fact.whom())
        .filter(desk::isSocialWorker)
        .ifPresent(lead -> allocate(fact.child(), lead, fact.by()));
  }

  private void follow(ChildId child, ProfessionalId worker, Actor by) {
    LeadHistory history = desk.historyOf(child);
    Optional<ProfessionalId> lead = history.lead();
    if (lead.isEmpty()) {
      desk.keep(
          history,
          history.appoint(worker, LeadChange.FIRST_NAMED, "", desk.moment(), by, desk.moment()));
    } else if (!lead.get().equals(worker) && isSocialWorker(lead.get())) {
      ask(history, worker, by);
    }
  }

  /** An older question that nobody has answered gives way to the new one. */
  private void ask(LeadHistory history, ProfessionalId worker, Actor by) {
    Optional<HandOver> open = history.proposed();
    if (open.filter(h -> h.to().equals(worker)).isPresent()) {
      return;
    }
    List<Fact> happened = new ArrayList<>();
    open.ifPresent(h -> happened.add(history.withdraw(h.id(), by, desk.moment())));
    happened.add(
        history.propose(
            new HandOver.Offer(worker, HandOver.Effect.AT_ONCE, LeadChange.ALLOCATED, ""),
            by,
            desk.moment()));
    desk.keep(history, happened);
  }

  private boolean isSocialWorker(ProfessionalId lead) {
    return professionals.find(lead).filter(desk::isSocialWorker).isPresent();
  }

  private void allocate(ChildId id, Professional lead, Actor by) {
    Child child = children.find(id).orElseThrow();
    if (child.allocatedTo().filter(lead.id()::equals).isPresent()) {
      return;
    }
    String team = lead.team().isBlank() ? child.team() : lead.team();
    ChildFacts.Allocated allocated =
        child.allocate(Optional.of(lead.id()), team, desk.today(), by, desk.moment());
    children.store(child);
    facts.fire(allocated);
  }
}
