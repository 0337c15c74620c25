package org.quorate.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.plan.Category;
import org.quorate.plan.Plan;
import org.quorate.plan.Plans;
import org.quorate.plan.reading.JpaPlanChronicler;
import org.quorate.plan.review.Review;
import org.quorate.plan.review.Reviews;
import org.quorate.rulebook.MeetingType;
import org.quorate.testing.BuiltWar;
import org.quorate.testing.TestClock;

/**
 * What a meeting decides starts and stops the clocks of the child, on the real database and on days
 * whose limits are known: two bank holidays in June 2022, the conference of the Luton review in
 * January 2012.
 */
@ExtendWith(ArquillianExtension.class)
class ClocksOfMeetingsIT {
  @Inject private PastMeetings past;
  @Inject private Meetings meetings;
  @Inject private Plans plans;
  @Inject private Reviews reviews;
  @Inject private JpaPlanChronicler chronicler;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(ClocksOfMeetingsIT.class, PastMeetings.class, TestClock.class);
  }

  @Test
  void from_a_strategy_meeting_on_2_june_2022_the_conference_is_due_on_24_june() throws Exception {
    ChildId child = past.child();

    past.hold(
        MeetingType.STRATEGY,
        child,
        LocalDateTime.of(2022, 6, 2, 10, 0),
        Attendance.PRESENT,
        DecisionKind.S47_JOINT,
        DecisionKind.CONFERENCE_TO_BE_HELD);

    Deadline conference = past.clock(child, "T-ICPC");
    assertEquals(LocalDate.of(2022, 6, 24), conference.dueOn());
    assertEquals(Deadline.State.OPEN, conference.state());
  }

  @Test
  void a_conference_stops_its_clock_and_starts_that_of_the_core_group() throws Exception {
    ChildId child = past.child();
    past.hold(
        MeetingType.STRATEGY,
        child,
        LocalDateTime.of(2012, 1, 4, 10, 0),
        Attendance.PRESENT,
        DecisionKind.S47_SINGLE,
        DecisionKind.CONFERENCE_TO_BE_HELD);

    past.hold(
        MeetingType.INITIAL_CONFERENCE,
        child,
        LocalDateTime.of(2012, 1, 16, 10, 0),
        Attendance.PRESENT,
        DecisionKind.CP_PLAN_MADE);

    assertEquals(Deadline.State.MET, past.clock(child, "T-ICPC").state());
    assertEquals(LocalDate.of(2012, 1, 30), past.clock(child, "T-CG1").dueOn());

    past.hold(
        MeetingType.CORE_GROUP,
        child,
        LocalDateTime.of(2012, 1, 30, 10, 0),
        Attendance.PRESENT,
        DecisionKind.ACTIONS_ONLY);

    assertEquals(Deadline.State.MET, past.clock(child, "T-CG1").state());
    assertEquals(LocalDate.of(2012, 3, 12), past.clock(child, "T-CGN").dueOn());
  }

  @Test
  void a_conference_makes_the_plan_and_each_meeting_after_it_is_its_review() throws Exception {
    ChildId child = past.child();
    past.hold(
        MeetingType.INITIAL_CONFERENCE,
        child,
        LocalDateTime.of(2012, 1, 16, 10, 0),
        Attendance.PRESENT,
        DecisionKind.CP_PLAN_MADE);

    Plan made = past.within(() -> plans.of(child).getFirst());
    assertEquals(LocalDate.of(2012, 1, 16), made.startedOn());
    assertEquals(Optional.of(Category.NEG), made.category());
    assertEquals(LocalDate.of(2012, 4, 16), past.clock(child, "T-RCPC1").dueOn());

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

    List<Review> held = past.within(() -> reviews.of(made.id()));
    assertEquals(
        List.of(MeetingType.REVIEW_CONFERENCE, MeetingType.CORE_GROUP),
        held.stream().map(Review::kind).toList());
    assertEquals(3, held.getFirst().versionNumber());
    assertEquals(LocalDate.of(2012, 10, 16), past.clock(child, "T-RCPCN").dueOn());
    assertEquals(
        List.of("chronicle.plan.started-for"),
        past.within(() -> chronicler.of(child)).stream().map(ChronicleEntry::words).toList());
  }

  @Test
  void a_conference_without_enough_agencies_stops_no_clock() throws Exception {
    ChildId child = past.child();
    past.hold(
        MeetingType.STRATEGY,
        child,
        LocalDateTime.of(2012, 1, 4, 10, 0),
        Attendance.PRESENT,
        DecisionKind.S47_JOINT,
        DecisionKind.CONFERENCE_TO_BE_HELD);

    MeetingId conference =
        past.hold(
            MeetingType.INITIAL_CONFERENCE,
            child,
            LocalDateTime.of(2012, 1, 16, 10, 0),
            Attendance.APOLOGIES,
            DecisionKind.ACTIONS_ONLY);

    assertEquals(
        MeetingState.INQUORATE, past.within(() -> meetings.find(conference).orElseThrow().state()));
    assertEquals(Deadline.State.OPEN, past.clock(child, "T-ICPC").state());
  }
}
