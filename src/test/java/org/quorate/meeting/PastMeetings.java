package org.quorate.meeting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
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
import org.quorate.testing.TestClock;

/**
 * Holds meetings on days long gone, inside the container and on the real database: each is drafted,
 * sent, attended and concluded by the use cases, with the clock where the story has it.
 */
@Dependent
class PastMeetings {
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

  Deadline clock(ChildId child, String rule) throws Exception {
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
  MeetingId hold(
      MeetingType type, ChildId child, LocalDateTime start, Attendance how, DecisionKind... decided)
      throws Exception {
    MeetingId meeting = schedule(type, child, start, start.toLocalDate().minusDays(2));
    conclude(meeting, child, start, how, decided);
    return meeting;
  }

  /** Sent out on that day. */
  MeetingId schedule(MeetingType type, ChildId child, LocalDateTime start, LocalDate on)
      throws Exception {
    clock = new TestClock(on.atTime(9, 0).atZone(zone).toInstant());
    return within(() -> arrange(type, child, start));
  }

  /** Two hours after it began; where it is refused nothing is kept, not even who came. */
  void conclude(
      MeetingId meeting,
      ChildId child,
      LocalDateTime start,
      Attendance how,
      DecisionKind... decided)
      throws Exception {
    clock = new TestClock(start.plusHours(2).atZone(zone).toInstant());
    within(
        () -> {
          conclude(meeting, child, how, decided);
          return meeting;
        });
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
        Arrays.stream(decided)
            .map(kind -> new Decision(child, kind, "As was said at the table.", socialCare))
            .toList();
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
  ChildId child() {
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

  AgencyId agency(String kind) {
    String mark = Long.toString(System.nanoTime(), 36);
    return registerAgency.run(
        new RegisterAgency.Request(
            new AgencyEntry(
                kind + " of the clocks " + mark,
                kind,
                "",
                "a" + mark + "@clock-tests.example",
                "")),
        Caller.SERVICE);
  }

  <T> T within(Callable<T> work) throws Exception {
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
