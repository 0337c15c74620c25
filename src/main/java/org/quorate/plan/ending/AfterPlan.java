package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.quorate.kernel.Fact;
import org.quorate.plan.EndReason;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.Plans;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;
import org.quorate.rulebook.PlanKind;

/**
 * What the end of a plan brings with it, in the same transaction: after a step-down whoever
 * accepted for that day leads, and every agency on the plan and the GP are told that it has ended,
 * whether a plan follows, and who leads.
 */
@ApplicationScoped
public class AfterPlan {
  private StepDownDesk desk;
  private Plans plans;
  private Leads leads;
  private Event<Fact> facts;

  /** For CDI's proxy only. */
  protected AfterPlan() {}

  @Inject
  public AfterPlan(StepDownDesk desk, Plans plans, Leads leads, Event<Fact> facts) {
    this.desk = desk;
    this.plans = plans;
    this.leads = leads;
    this.facts = facts;
  }

  void ended(@Observes PlanFacts.Ended fact) {
    if (fact.reason() == EndReason.STEPPED_UP) {
      return;
    }
    boolean steppedDown = fact.reason() == EndReason.STEPPED_DOWN;
    Optional<LeadHistory> history = leads.find(fact.child());
    if (steppedDown && fact.kind() == PlanKind.CHILD_PROTECTION) {
      history
          .flatMap(h -> h.stepDown(fact.by(), fact.at()))
          .ifPresent(
              handedOver -> {
                leads.store(history.get());
                facts.fire(handedOver);
              });
    }
    plans.find(fact.plan()).ifPresent(plan -> tell(plan, steppedDown, history, fact));
  }

  private void tell(
      Plan plan, boolean steppedDown, Optional<LeadHistory> history, PlanFacts.Ended fact) {
    Optional<Notice> before =
        desk.noticesOf(plan).stream()
            .filter(notice -> notice.kind() == Notice.Kind.STEP_DOWN)
            .max(Comparator.comparing(Notice::toldAt));
    var lead = history.flatMap(LeadHistory::lead);
    desk.tell(
        plan,
        desk.toBeTold(plan),
        new Notice.Content(
            steppedDown ? Notice.Kind.STEPPED_DOWN : Notice.Kind.CLOSED,
            steppedDown && before.map(Notice::isInvolved).orElse(true),
            steppedDown ? lead : Optional.empty(),
            steppedDown ? desk.nameOf(lead) : "",
            steppedDown ? before.map(Notice::next).orElse("") : "",
            before.map(Notice::meetingReference).orElse("")),
        fact.by());
  }
}
