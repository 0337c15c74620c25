package org.quorate.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.Caller;
import org.quorate.child.Birth;
import org.quorate.child.Child;
import org.quorate.child.Identifiers;
import org.quorate.child.Particulars;
import org.quorate.child.RegisterChild;
import org.quorate.child.Sex;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.network.Edit;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;
import org.quorate.testing.BuiltWar;

/**
 * How many statements reach the database, counted by the database itself on the connection that is
 * used: scheduling and answering cost the same few, however many are asked.
 */
@ExtendWith(ArquillianExtension.class)
class ScheduleCostIT {
  /** More than it is today by a little; a statement for each invitee would be far more. */
  private static final int FEW = 40;

  /**
   * The driver cuts a batch once for each nullable column whose first row has nothing in it and a
   * later one has. That is bounded by the columns; which row comes first is chance. A statement for
   * each of the 35 more would be far above it.
   */
  private static final int UNEVEN_ROWS = 10;

  private static int children;

  @Inject private RegisterChild registerChild;
  @Inject private DraftMeeting draftMeeting;
  @Inject private ChooseSlot chooseSlot;
  @Inject private CheckMeeting checkMeeting;
  @Inject private KeepList keepList;
  @Inject private ScheduleMeeting scheduleMeeting;
  @Inject private RecordReply recordReply;
  @Inject private Meetings meetings;
  @Inject private ZoneId zone;
  @PersistenceContext private EntityManager entities;
  @Resource private UserTransaction transaction;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(ScheduleCostIT.class);
  }

  @Test
  void scheduling_costs_the_same_few_statements_with_5_10_and_40_invitations() throws Exception {
    costOfScheduling(draftFor(5));

    long five = costOfScheduling(draftFor(5));
    long ten = costOfScheduling(draftFor(10));
    long forty = costOfScheduling(draftFor(40));

    String found = "with 5, 10 and 40 invitations: " + List.of(five, ten, forty);
    assertTrue(Math.abs(ten - five) <= UNEVEN_ROWS, found);
    assertTrue(Math.abs(forty - five) <= UNEVEN_ROWS, found);
    assertTrue(forty <= FEW, "scheduling took " + forty + " statements");
  }

  @Test
  void an_answer_costs_the_same_with_5_and_500_invitees() throws Exception {
    MeetingId small = scheduled(draftFor(5));
    MeetingId large = scheduled(draftFor(500));
    costOfAnswering(small, 0);

    long five = costOfAnswering(small, 1);
    long fiveHundred = costOfAnswering(large, 1);

    assertEquals(five, fiveHundred);
    assertTrue(five <= FEW, "an answer took " + five + " statements");
  }

  private long costOfScheduling(MeetingId draft) throws Exception {
    return statements(
        () ->
            scheduleMeeting.run(
                new ScheduleMeeting.Request(draft, Optional.empty()), Caller.SERVICE));
  }

  private long costOfAnswering(MeetingId meeting, int which) throws Exception {
    Invitation one =
        within(
            () ->
                meetings.find(meeting).orElseThrow().invitations().stream()
                    .filter(Invitation::isInvited)
                    .toList()
                    .get(which));
    return statements(
        () ->
            recordReply.run(
                new RecordReply.Request(
                    one.id(),
                    Answer.ACCEPTED,
                    "",
                    Optional.empty(),
                    0,
                    Instant.now(),
                    Reply.Channel.CALENDAR,
                    Reply.Trust.SECRET,
                    Optional.empty()),
                Caller.SERVICE));
  }

  /** All that the work sends on its connection, the writing at the end included. */
  private long statements(Callable<?> work) throws Exception {
    return within(
        () -> {
          long before = questions();
          work.call();
          entities.flush();
          return questions() - before - 1;
        });
  }

  private long questions() {
    Object[] row =
        (Object[])
            entities.createNativeQuery("show session status like 'Questions'").getSingleResult();
    return Long.parseLong(row[1].toString());
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

  private MeetingId scheduled(MeetingId draft) {
    scheduleMeeting.run(new ScheduleMeeting.Request(draft, Optional.empty()), Caller.SERVICE);
    return draft;
  }

  /** With exactly so many on its list, nobody else. */
  private MeetingId draftFor(int invitees) throws Exception {
    MeetingId id =
        draftMeeting.run(
            new DraftMeeting.Request(
                MeetingType.PROFESSIONALS_ONLY,
                List.of(ConsideredChild.included(child().id())),
                "01632 960 101",
                Optional.empty()),
            Caller.SERVICE);
    Slot slot =
        new Slot(
            LocalDate.now(zone).plusDays(3).atTime(10, 0),
            Duration.ofHours(1),
            zone,
            "Civic Centre",
            "Room 2",
            "");
    chooseSlot.run(
        new ChooseSlot.Request(id, Optional.empty(), slot, Mode.MEETING, Optional.empty()),
        Caller.SERVICE);
    for (Line line : checkMeeting.run(id, Caller.SERVICE).list().lines()) {
      keepList.run(
          new KeepList.Request(
              id,
              Optional.empty(),
              new KeepList.LeaveOff(
                  line.key(), LeftOff.Reason.NOT_IDENTIFIED_IN_TIME, "Not for this test.")),
          Caller.SERVICE);
    }
    return within(
        () -> {
          Meeting draft = meetings.find(id).orElseThrow();
          for (int i = 0; i < invitees; i++) {
            draft.edit(somebody(i), Instant.now());
          }
          return id;
        });
  }

  private static Edit somebody(int number) {
    String name = "Invitee " + number;
    return new Edit.Add(
        "added:" + number,
        Sector.VCS,
        new Edit.Whom(
            Optional.empty(),
            Optional.empty(),
            name,
            name,
            new EmailAddress("invitee" + number + "@cost.example")),
        "A test");
  }

  private Child child() {
    return registerChild.run(
        new RegisterChild.Request(
            new Particulars(
                new PersonName("Cost", "Test" + ++children),
                "",
                Birth.on(LocalDate.of(2014, 5, 6)),
                Sex.U,
                Identifiers.of(Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "Team Cost",
            true),
        Caller.SERVICE);
  }
}
