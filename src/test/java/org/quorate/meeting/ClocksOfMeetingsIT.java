package org.quorate.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyEntry;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professionals;
import org.quorate.agency.RegisterAgency;
import org.quorate.child.Birth;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;
import org.quorate.child.Identifiers;
import org.quorate.child.Particulars;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RegisterChild;
import org.quorate.child.Sex;
import org.quorate.child.StartInvolvement;
import org.quorate.kernel.Fact;
import org.quorate.kernel.PersonName;
import org.quorate.network.InvitationLists;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.plan.Category;
import org.quorate.plan.reading.PlanSeats;
import org.quorate.plan.review.ReviewNotes;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.Sector;
import org.quorate.testing.BuiltWar;
import org.quorate.testing.TestClock;

/**
 * What a meeting decides starts and stops the clocks of the child, on the real database and on days
 * whose limits are known: two bank holidays in June 2022, the conference of the Luton review in
 * January 2012.
 */
@ExtendWith(ArquillianExtension.class)
class ClocksOfMeetingsIT {
  private static final LocalDate BORN = LocalDate.of(2008, 3, 4);
  private static int agencies;

  @Inject private RegisterChild registerChild;
  @Inject private RegisterAgency registerAgency;
  @Inject private StartInvolvement startInvolvement;
  @Inject private RecordMilestone recordMilestone;
  @Inject private InvitationLists lists;
  @Inject private Deadlines deadlines;
  @Inject private Meetings meetings;
  @Inject private Agencies allAgencies;
  @Inject private Professionals professionals;
  @Inject private Rulebook rulebook;
  @Inject private PlanSeats seats;
  @Inject private PlanDecisions planDecisions;
  @Inject private UidDomain domain;
  @Inject private LeadNames leads;
  @Inject private Guard guard;
  @Inject private ZoneId zone;
  @Inject private Event<Fact> facts;
  @Resource private UserTransaction transaction;

  private TestClock clock;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(ClocksOfMeetingsIT.class, TestClock.class);
  }

  @Test
  void from_a_strategy_meeting_on_2_june_2022_the_conference_is_due_on_24_june() throws Exception {
    ChildId child = child();

    hold(
        MeetingType.STRATEGY,
        child,
        LocalDateTime.of(2022, 6, 2, 10, 0),
        Attendance.PRESENT,
        DecisionKind.S47_JOINT,
        DecisionKind.CONFERENCE_TO_BE_HELD);

    Deadline conference = clock(child, "T-ICPC");
    assertEquals(LocalDate.of(2022, 6, 24), conference.dueOn());
    assertEquals(Deadline.State.OPEN, conference.state());
  }

  @Test
  void a_conference_stops_its_clock_and_starts_that_of_the_core_group() throws Exception {
    ChildId child = child();
    hold(
        MeetingType.STRATEGY,
        child,
        LocalDateTime.of(2012, 1, 4, 10, 0),
        Attendance.PRESENT,
        DecisionKind.S47_SINGLE,
        DecisionKind.CONFERENCE_TO_BE_HELD);

    hold(
        MeetingType.INITIAL_CONFERENCE,
        child,
        LocalDateTime.of(2012, 1, 16, 10, 0),
        Attendance.PRESENT,
        DecisionKind.CP_PLAN_MADE);

    assertEquals(Deadline.State.MET, clock(child, "T-ICPC").state());
    assertEquals(LocalDate.of(2012, 1, 30), clock(child, "T-CG1").dueOn());

    hold(
        MeetingType.CORE_GROUP,
        child,
        LocalDateTime.of(2012, 1, 30, 10, 0),
        Attendance.PRESENT,
        DecisionKind.ACTIONS_ONLY);

    assertEquals(Deadline.State.MET, clock(child, "T-CG1").state());
    assertEquals(LocalDate.of(2012, 3, 12), clock(child, "T-CGN").dueOn());
  }

  @Test
  void a_conference_without_enough_agencies_stops_no_clock() throws Exception {
    ChildId child = child();
    hold(
        MeetingType.STRATEGY,
        child,
        LocalDateTime.of(2012, 1, 4, 10, 0),
        Attendance.PRESENT,
        DecisionKind.S47_JOINT,
        DecisionKind.CONFERENCE_TO_BE_HELD);

    MeetingId conference =
        hold(
            MeetingType.INITIAL_CONFERENCE,
            child,
            LocalDateTime.of(2012, 1, 16, 10, 0),
            Attendance.APOLOGIES,
            DecisionKind.ACTIONS_ONLY);

    assertEquals(
        MeetingState.INQUORATE, within(() -> meetings.find(conference).orElseThrow().state()));
    assertEquals(Deadline.State.OPEN, clock(child, "T-ICPC").state());
  }

  private Deadline clock(ChildId child, String rule) throws Exception {
    return within(
        () ->
            deadlines.of(child).stream()
                .filter(deadline -> deadline.rule().equals(rule))
                .findFirst()
                .orElseThrow());
  }

  /**
   * From the draft two days before to what was decided; everybody comes, or everybody {@code how}.
   */
  private MeetingId hold(
      MeetingType type, ChildId child, LocalDateTime start, Attendance how, DecisionKind... decided)
      throws Exception {
    clock = new TestClock(start.minusDays(2).atZone(zone).toInstant());
    MeetingId meeting = within(() -> arrange(type, child, start));
    clock.passes(Duration.ofDays(2).plusHours(2));
    within(
        () -> {
          conclude(meeting, child, how, decided);
          return meeting;
        });
    return meeting;
  }

  private MeetingId arrange(MeetingType type, ChildId child, LocalDateTime start) {
    MeetingDesk desk = desk();
    DraftList list = new DraftList(lists, desk, seats);
    MeetingLimits limits = new MeetingLimits(deadlines, rulebook, desk);
    KeepList keep = new KeepList(desk, list, new Contacts(allAgencies, professionals));
    MeetingId id =
        new DraftMeeting(desk, domain)
            .run(
                new DraftMeeting.Request(
                    type,
                    List.of(ConsideredChild.included(child)),
                    "01632 960 101",
                    Optional.empty()),
                Caller.SERVICE);
    Slot slot = new Slot(start, Duration.ofHours(1), zone, "Civic Centre", "Room 2", "");
    new ChooseSlot(desk, limits)
        .run(
            new ChooseSlot.Request(id, Optional.empty(), slot, Mode.MEETING, Optional.empty()),
            Caller.SERVICE);
    for (Line line : list.of(meetings.find(id).orElseThrow()).missing()) {
      change(
          keep,
          id,
          new KeepList.LeaveOff(
              line.key(), LeftOff.Reason.NOT_IDENTIFIED_IN_TIME, "Not for this test."));
    }
    for (Sector sector : List.of(Sector.CSC, Sector.POLICE_CP, Sector.NAMED_NURSE)) {
      change(
          keep,
          id,
          new KeepList.Add(
              Optional.of(sector),
              new Contact.Typed(
                  "Duty officer", "Service " + sector, sector + "." + id + "@clocks.example")));
    }
    new ScheduleMeeting(desk, list, limits, leads)
        .run(new ScheduleMeeting.Request(id, Optional.empty()), Caller.SERVICE);
    return id;
  }

  private static void change(KeepList keep, MeetingId id, KeepList.Change change) {
    keep.run(new KeepList.Request(id, Optional.empty(), change), Caller.SERVICE);
  }

  private void conclude(MeetingId id, ChildId child, Attendance how, DecisionKind... decided) {
    MeetingDesk desk = desk();
    List<Invitation> asked =
        meetings.find(id).orElseThrow().invitations().stream()
            .filter(Invitation::isInvited)
            .toList();
    new RecordAttendance(desk)
        .run(
            new RecordAttendance.Request(
                id,
                Optional.empty(),
                asked.stream().map(i -> new RecordAttendance.Seated(i.id(), how, "")).toList()),
            Caller.SERVICE);
    Optional<InvitationId> socialCare =
        asked.stream()
            .filter(i -> i.sector().speaksFor() == Sector.Statutory.SOCIAL_CARE)
            .map(Invitation::id)
            .findFirst();
    List<Decision> decisions =
        Arrays.stream(decided).map(kind -> new Decision(child, kind, "", socialCare)).toList();
    new ConcludeMeeting(desk, rulebook, recordMilestone, planDecisions)
        .run(
            new ConcludeMeeting.Request(
                id,
                Optional.empty(),
                new Minutes.Content(decisions, List.of(), List.of(), ""),
                Map.of(child, ReviewNotes.of(Category.NEG))),
            Caller.SERVICE);
  }

  private MeetingDesk desk() {
    return new MeetingDesk(guard, meetings, clock, zone, facts);
  }

  /** With a surgery and two services that work with the child: enough for a conference. */
  private ChildId child() {
    AgencyId surgery = agency("GP");
    ChildId child =
        registerChild
            .run(
                new RegisterChild.Request(
                    new Particulars(
                        new PersonName("Clock", "Test" + ++agencies),
                        "",
                        Birth.on(BORN),
                        Sex.F,
                        Identifiers.of(Optional.empty(), Optional.empty(), Optional.empty())),
                    Optional.of(surgery),
                    Optional.empty(),
                    Optional.empty(),
                    "Team Clock",
                    true),
                Caller.SERVICE)
            .id();
    for (AgencyId works : List.of(surgery, agency("CAMHS"), agency("YOUTH_SERVICE"))) {
      startInvolvement.run(
          new StartInvolvement.Request(
              child,
              works,
              Optional.empty(),
              "Works with her",
              LocalDate.of(2011, 1, 3),
              Optional.empty()),
          Caller.SERVICE);
    }
    return child;
  }

  private AgencyId agency(String kind) {
    String name = kind + " of the clocks " + ++agencies;
    return registerAgency.run(
        new RegisterAgency.Request(
            new AgencyEntry(name, kind, "", "a" + agencies + "@clock-tests.example", "")),
        Caller.SERVICE);
  }

  private <T> T within(Callable<T> work) throws Exception {
    transaction.begin();
    boolean done = false;
    try {
      T result = work.call();
      done = true;
      return result;
    } finally {
      if (done) {
        transaction.commit();
      } else {
        transaction.rollback();
      }
    }
  }
}
