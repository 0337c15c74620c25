package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.kernel.Actor;
import org.quorate.plan.Member;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;
import org.quorate.rulebook.PlanKind;

/** Gathers what stepping down depends on, and tells the agencies. */
@ApplicationScoped
public class StepDownDesk {
  private PlanDesk plans;
  private Leads leads;
  private FirstMeetingBooked meetings;
  private Notices notices;
  private Children children;
  private Agencies agencies;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected StepDownDesk() {}

  @Inject
  public StepDownDesk(
      PlanDesk plans,
      Leads leads,
      FirstMeetingBooked meetings,
      Notices notices,
      Children children,
      Agencies agencies,
      Professionals professionals) {
    this.plans = plans;
    this.leads = leads;
    this.meetings = meetings;
    this.notices = notices;
    this.children = children;
    this.agencies = agencies;
    this.professionals = professionals;
  }

  PlanDesk plans() {
    return plans;
  }

  /** The child protection plan that is open. */
  Optional<Plan> protection(ChildId child) {
    return plans.plans().openOf(child).stream()
        .filter(plan -> plan.kind() == PlanKind.CHILD_PROTECTION)
        .findFirst();
  }

  /**
   * Everything that stepping this plan down depends on.
   *
   * @param at the moment from which the first meeting must lie ahead
   */
  StepDownPicture picture(Plan plan, Instant at) {
    ChildId child = plan.child();
    Optional<Plan> next =
        plans.plans().of(child).stream()
            .filter(each -> each.isPrepared() && each.kind() == PlanKind.CHILD_IN_NEED)
            .findFirst();
    Optional<LeadHistory> history = leads.find(child);
    Optional<HandOver> waiting = history.flatMap(LeadHistory::waiting);
    Optional<ProfessionalId> lead =
        waiting.map(HandOver::to).or(() -> history.flatMap(LeadHistory::lead));
    return new StepDownPicture(
        next.map(Plan::id),
        next.map(each -> each.openAreas().size()).orElse(0),
        lead,
        waiting.isPresent() || history.filter(LeadHistory::isAccepted).isPresent(),
        history.flatMap(LeadHistory::proposed).isPresent(),
        meetings.nextInNeed(child, at),
        toBeTold(plan),
        notices.of(plan.id()).stream()
            .filter(n -> n.kind() == Notice.Kind.STEP_DOWN && n.lead().equals(lead))
            .map(Notice::agency)
            .collect(Collectors.toSet()));
  }

  /** Every agency on the plan, and the GP's practice whether it is on it or not. */
  Set<AgencyId> toBeTold(Plan plan) {
    Set<AgencyId> all = new LinkedHashSet<>();
    plan.members().stream().map(Member::agency).forEach(all::add);
    children.find(plan.child()).flatMap(Child::gpPractice).ifPresent(all::add);
    return all;
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(plans.zone()).toInstant();
  }

  String nameOf(Optional<ProfessionalId> lead) {
    return lead.flatMap(professionals::find)
        .map(Professional::name)
        .map(name -> name.full())
        .orElse("");
  }

  /** Tells these agencies at their mailboxes. */
  void tell(Plan plan, Set<AgencyId> whom, Notice.Content content, Actor by) {
    Instant at = plans.instant();
    List<Notice> told =
        agencies.withIds(whom).stream()
            .map((Agency a) -> new Notice.To(a.id(), a.mailbox()))
            .map(to -> Notice.tell(plan.id(), plan.child(), to, content, by, at))
            .toList();
    notices.store(told);
    told.forEach(notice -> plans.tell(notice.told(by)));
  }

  List<Notice> noticesOf(Plan plan) {
    return notices.of(plan.id());
  }
}
