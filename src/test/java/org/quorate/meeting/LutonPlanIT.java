package org.quorate.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalEntry;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.RegisterProfessional;
import org.quorate.child.AllocateChild;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Deadline;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.outbox.JpaOutboxBoard;
import org.quorate.plan.EndReason;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.Plans;
import org.quorate.plan.PreparePlan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.area.AddArea;
import org.quorate.plan.ending.EndingProblem;
import org.quorate.plan.ending.Notice;
import org.quorate.plan.ending.Notices;
import org.quorate.plan.ending.TellOfStepDown;
import org.quorate.plan.lead.AcceptHandOver;
import org.quorate.plan.lead.AcceptLead;
import org.quorate.plan.lead.AppointLead;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.Leads;
import org.quorate.plan.lead.ProposeHandOver;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;
import org.quorate.testing.BuiltWar;
import org.quorate.testing.TestClock;

/**
 * The plan of the child of the Luton review as it should have been: every date explained by the
 * conference of 16 January 2012, and no step-down before the next plan, its lead, its first meeting
 * and every agency were ready.
 */
@ExtendWith(ArquillianExtension.class)
class LutonPlanIT {
  private static final LocalDate CONFERENCE = LocalDate.of(2012, 1, 16);
  private static final LocalDate END = LocalDate.of(2012, 7, 16);
  private static final LocalDateTime ENDING = END.atTime(10, 0);

  @Inject private PastMeetings past;
  @Inject private RegisterProfessional registerProfessional;
  @Inject private Plans plans;
  @Inject private PreparePlan preparePlan;
  @Inject private AddArea addArea;
  @Inject private AppointLead appointLead;
  @Inject private AcceptLead acceptLead;
  @Inject private ProposeHandOver proposeHandOver;
  @Inject private AcceptHandOver acceptHandOver;
  @Inject private TellOfStepDown tellOfStepDown;
  @Inject private Meetings meetings;
  @Inject private AllocateChild allocateChild;
  @Inject private Leads leads;
  @Inject private Notices notices;
  @Inject private Children children;
  @Inject private JpaOutboxBoard outbox;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(LutonPlanIT.class, PastMeetings.class, TestClock.class);
  }

  @Test
  void the_plan_is_stepped_down_when_all_four_conditions_are_met_and_not_before() throws Exception {
    ChildId child = past.child();
    ProfessionalId worker = professional("CSC", "Dora", "Vance");
    ProfessionalId specialist = professional("SPECIALIST_EXPLOITATION", "Nell", "Ashby");
    past.hold(
        MeetingType.INITIAL_CONFERENCE,
        child,
        CONFERENCE.atTime(10, 0),
        Attendance.PRESENT,
        DecisionKind.CP_PLAN_MADE);

    assertThat(open(child).kind()).isEqualTo(PlanKind.CHILD_PROTECTION);
    assertThat(open(child).startedOn()).isEqualTo(CONFERENCE);
    assertThat(past.clock(child, "T-CG1").dueOn()).isEqualTo(LocalDate.of(2012, 1, 30));
    assertThat(past.clock(child, "T-RCPC1").dueOn()).isEqualTo(LocalDate.of(2012, 4, 16));

    past.hold(
        MeetingType.CORE_GROUP,
        child,
        LocalDateTime.of(2012, 1, 30, 10, 0),
        Attendance.PRESENT,
        DecisionKind.ACTIONS_ONLY);
    past.hold(
        MeetingType.REVIEW_CONFERENCE,
        child,
        LocalDateTime.of(2012, 4, 16, 10, 0),
        Attendance.PRESENT,
        DecisionKind.CP_PLAN_CONTINUES);

    assertThat(past.clock(child, "T-CG1").state()).isEqualTo(Deadline.State.MET);
    assertThat(past.clock(child, "T-RCPC1").state()).isEqualTo(Deadline.State.MET);

    MeetingId last = past.schedule(MeetingType.REVIEW_CONFERENCE, child, ENDING, END.minusDays(10));
    assertThat(refused(last, child))
        .containsExactlyInAnyOrder(
            EndingProblem.NO_NEXT_PLAN,
            EndingProblem.NOBODY_LEADS,
            EndingProblem.NO_FIRST_MEETING,
            EndingProblem.AGENCIES_NOT_TOLD);

    PlanId next = prepared(child);
    appointed(child, worker);
    offered(child, specialist);
    past.schedule(
        MeetingType.CIN_PLANNING,
        child,
        LocalDateTime.of(2012, 7, 30, 10, 0),
        LocalDate.of(2012, 7, 12));
    assertThat(refused(last, child))
        .containsExactlyInAnyOrder(
            EndingProblem.HAND_OVER_UNANSWERED, EndingProblem.AGENCIES_NOT_TOLD);

    accepted(child);
    assertThat(refused(last, child)).containsExactly(EndingProblem.AGENCIES_NOT_TOLD);
    Plan protection = open(child);
    int told =
        past.within(
            () ->
                tellOfStepDown.run(
                    new TellOfStepDown.Request(child, true, "The first meeting is on 30 July."),
                    Caller.SERVICE));
    assertThat(told).isEqualTo(protection.members().size());
    assertThat(lead(child)).contains(worker);

    past.conclude(last, child, ENDING, Attendance.PRESENT, DecisionKind.CP_PLAN_STEPS_DOWN);

    Plan ended = past.within(() -> plans.find(protection.id()).orElseThrow());
    assertThat(ended.endedOn()).contains(END);
    assertThat(ended.endReason()).contains(EndReason.STEPPED_DOWN);
    assertThat(open(child).id()).isEqualTo(next);
    assertThat(open(child).startedOn()).isEqualTo(END);
    assertThat(lead(child)).contains(specialist);
    Deadline first = past.clock(child, "T-CIN-FIRST");
    assertThat(first.dueOn()).isEqualTo(LocalDate.of(2012, 7, 30));
    assertThat(first.state()).isEqualTo(Deadline.State.OPEN);
    everyAgencyAndTheGpKnow(child, ended);
  }

  @Test
  void a_new_lead_takes_the_seat_under_the_same_uid_and_everybody_is_told() throws Exception {
    ChildId child = past.child();
    ProfessionalId before = professional("CSC", "Ivo", "Lindqvist");
    ProfessionalId after = professional("CSC", "Rosa", "Tamm");
    past.within(
        () -> {
          allocateChild.run(
              new AllocateChild.Request(
                  child, Optional.empty(), Optional.of(before), "Team Clock", CONFERENCE),
              Caller.SERVICE);
          return child;
        });
    assertThat(lead(child)).contains(before);
    LocalDateTime ahead = LocalDate.now().plusDays(20).atTime(10, 0);
    MeetingId planned =
        past.schedule(MeetingType.CIN_PLANNING, child, ahead, LocalDate.now().minusDays(1));
    String uid = past.within(() -> meetings.find(planned).orElseThrow().uid());
    assertThat(standingOf(planned, before)).contains(Standing.INVITED);
    int sent = outbox.about(planned.value()).size();

    past.within(
        () ->
            proposeHandOver.run(
                new ProposeHandOver.Request(
                    child,
                    Optional.empty(),
                    new HandOver.Offer(after, HandOver.Effect.AT_ONCE, LeadChange.CASELOAD, "")),
                Caller.SERVICE));
    assertThat(outbox.about(planned.value())).hasSize(sent);
    accepted(child);

    assertThat(lead(child)).contains(after);
    assertThat(past.within(() -> children.find(child).orElseThrow().allocatedTo())).contains(after);
    assertThat(standingOf(planned, before)).contains(Standing.RELEASED);
    assertThat(standingOf(planned, after)).contains(Standing.INVITED);
    Meeting.Card card = past.within(() -> meetings.find(planned).orElseThrow().card());
    assertThat(card.uid()).isEqualTo(uid);
    assertThat(card.sequence()).isEqualTo(1);
    assertThat(card.lead()).isEqualTo("Rosa Tamm");
    assertThat(outbox.about(planned.value())).hasSize(2 * sent + 1);
  }

  private Optional<Standing> standingOf(MeetingId meeting, ProfessionalId who) throws Exception {
    return past.within(
        () ->
            meetings.find(meeting).orElseThrow().invitations().stream()
                .filter(invitation -> invitation.professional().equals(Optional.of(who)))
                .map(Invitation::standing)
                .findFirst());
  }

  private void everyAgencyAndTheGpKnow(ChildId child, Plan ended) throws Exception {
    AgencyId gp = past.within(() -> children.find(child).orElseThrow().gpPractice().orElseThrow());
    List<Notice> all = past.within(() -> notices.of(ended.id()));
    for (Notice.Kind kind : Set.of(Notice.Kind.STEP_DOWN, Notice.Kind.STEPPED_DOWN)) {
      assertThat(all)
          .filteredOn(notice -> notice.kind() == kind)
          .allSatisfy(notice -> assertThat(notice.isInvolved()).isTrue())
          .allSatisfy(notice -> assertThat(notice.leadName()).isEqualTo("Nell Ashby"))
          .extracting(Notice::agency)
          .contains(gp)
          .doesNotHaveDuplicates()
          .hasSize(ended.members().size());
    }
    assertThat(outbox.about(ended.id().value())).hasSameSizeAs(all);
  }

  /** What the conference is told that it may not do yet. */
  private List<Problem> refused(MeetingId conference, ChildId child) throws Exception {
    try {
      past.conclude(conference, child, ENDING, Attendance.PRESENT, DecisionKind.CP_PLAN_STEPS_DOWN);
      throw new AssertionError("the plan was stepped down");
    } catch (Rejected rejected) {
      return rejected.faults().stream().map(Rejected.Fault::problem).toList();
    }
  }

  private PlanId prepared(ChildId child) throws Exception {
    return past.within(
        () -> {
          PlanId next =
              preparePlan.run(
                  new PreparePlan.Request(child, PlanKind.CHILD_IN_NEED, Optional.of(END)),
                  Caller.SERVICE);
          addArea.run(
              new AddArea.Request(
                  next,
                  Optional.empty(),
                  new PriorityArea.Content(
                      "She goes missing at weekends",
                      "She is at home at night",
                      "Nights at home",
                      Optional.empty(),
                      "",
                      "",
                      "",
                      Optional.empty()),
                  Optional.empty()),
              Caller.SERVICE);
          return next;
        });
  }

  private void appointed(ChildId child, ProfessionalId worker) throws Exception {
    past.within(
        () -> {
          appointLead.run(
              new AppointLead.Request(
                  child, Optional.empty(), worker, LeadChange.FIRST_NAMED, "", CONFERENCE),
              Caller.SERVICE);
          acceptLead.run(
              new AcceptLead.Request(child, Optional.empty(), "At the conference"), Caller.SERVICE);
          return worker;
        });
  }

  private void offered(ChildId child, ProfessionalId specialist) throws Exception {
    past.within(
        () ->
            proposeHandOver.run(
                new ProposeHandOver.Request(
                    child,
                    Optional.empty(),
                    new HandOver.Offer(
                        specialist, HandOver.Effect.ON_STEP_DOWN, LeadChange.STEP_DOWN, "")),
                Caller.SERVICE));
  }

  private void accepted(ChildId child) throws Exception {
    past.within(
        () -> {
          acceptHandOver.run(
              new AcceptHandOver.Request(
                  child,
                  Optional.empty(),
                  leads.find(child).orElseThrow().proposed().orElseThrow().id(),
                  "By telephone"),
              Caller.SERVICE);
          return child;
        });
  }

  private Optional<ProfessionalId> lead(ChildId child) throws Exception {
    return past.within(() -> leads.find(child).orElseThrow().lead());
  }

  private Plan open(ChildId child) throws Exception {
    return past.within(
        () -> {
          Plan plan = plans.openOf(child).getFirst();
          plan.members();
          return plan;
        });
  }

  private ProfessionalId professional(String kind, String given, String family) {
    return registerProfessional.run(
        new RegisterProfessional.Request(
            past.agency(kind),
            new ProfessionalEntry(
                given,
                family,
                "Worker",
                (given + "." + family).toLowerCase(java.util.Locale.ROOT) + "@luton-plan.example",
                "",
                "",
                "")),
        Caller.SERVICE);
  }
}
