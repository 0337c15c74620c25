package org.quorate.boot.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.meeting.AgreedAction;
import org.quorate.meeting.AmendDraft;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.CheckMeeting;
import org.quorate.meeting.ChooseSlot;
import org.quorate.meeting.ConcludeMeeting;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.Decision;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.DraftMeeting;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.KeepList;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.Minutes;
import org.quorate.meeting.Mode;
import org.quorate.meeting.RecordAttendance;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.meeting.ScheduleMeeting;
import org.quorate.meeting.Slot;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.outbox.Courier;
import org.quorate.plan.Category;
import org.quorate.plan.review.ReviewNotes;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/** The demo's meetings, from the draft to what was decided. */
@ApplicationScoped
public class DemoMeetings {
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final Duration A_WHILE = Duration.ofMinutes(20);

  @Inject private DemoDirectory directory;
  @Inject private DemoChildren children;
  @Inject private DemoClock clock;
  @Inject private DraftMeeting draftMeeting;
  @Inject private ChooseSlot chooseSlot;
  @Inject private AmendDraft amendDraft;
  @Inject private KeepList keepList;
  @Inject private CheckMeeting checkMeeting;
  @Inject private ScheduleMeeting scheduleMeeting;
  @Inject private RecordReply recordReply;
  @Inject private RecordAttendance recordAttendance;
  @Inject private ConcludeMeeting concludeMeeting;
  @Inject private DemoReading reading;
  @Inject private Meetings meetings;
  @Inject private Courier courier;

  int hold(DemoDays days) {
    List<NamedCsvRecord> rows = DemoTable.rows("meetings.csv");
    rows.forEach(row -> hold(row, days));
    return rows.size();
  }

  private void hold(NamedCsvRecord row, DemoDays days) {
    Caller convenor = directory.caller(row.getField("convenor"));
    Instant drafted = days.at(days.day(row.getField("drafted")), MORNING);
    clock.tellOf(drafted);
    MeetingId id = draft(row, days, convenor);
    if (row.getField("ends").equals("DRAFT")) {
      return;
    }
    clock.tellOf(drafted.plus(A_WHILE));
    leaveOffWhoIsMissing(id, convenor);
    scheduleMeeting.run(new ScheduleMeeting.Request(id, Optional.empty()), convenor);
    courier.deliverBatch();
    clock.tellOf(drafted.plus(A_WHILE).plus(A_WHILE));
    answer(row.getField("key"), id);
    if (row.getField("ends").equals("HELD")) {
      conclude(row, id);
    }
  }

  private MeetingId draft(NamedCsvRecord row, DemoDays days, Caller convenor) {
    List<ConsideredChild> about =
        Arrays.stream(row.getField("children").split(" "))
            .map(children::child)
            .map(ConsideredChild::included)
            .toList();
    MeetingId id =
        draftMeeting.run(
            new DraftMeeting.Request(
                MeetingType.valueOf(row.getField("type")),
                about,
                "01632 960 101",
                Optional.empty()),
            convenor);
    amendDraft.run(
        new AmendDraft.Request(
            id,
            Optional.empty(),
            about,
            "01632 960 101",
            Optional.of(directory.person(row.getField("chair")).id()),
            Optional.empty(),
            "",
            ""),
        convenor);
    LocalDate day = days.day(row.getField("day"));
    Slot slot =
        new Slot(
            day.atTime(LocalTime.parse(row.getField("time"))),
            Duration.ofMinutes(Long.parseLong(row.getField("minutes"))),
            days.zone(),
            row.getField("place"),
            row.getField("room"),
            row.getField("link"));
    chooseSlot.run(
        new ChooseSlot.Request(id, Optional.empty(), slot, Mode.MEETING, Optional.empty()),
        convenor);
    return id;
  }

  private void leaveOffWhoIsMissing(MeetingId id, Caller convenor) {
    for (Line line : checkMeeting.run(id, convenor).missing()) {
      if (!line.sector().isFamily()) {
        keepList.run(
            new KeepList.Request(
                id,
                Optional.empty(),
                new KeepList.LeaveOff(
                    line.key(),
                    LeftOff.Reason.NOT_IDENTIFIED_IN_TIME,
                    "Asked for and not named before the meeting.")),
            convenor);
      }
    }
  }

  /** An answer without an address is everybody's who has no line of their own. */
  private void answer(String key, MeetingId id) {
    Map<String, NamedCsvRecord> answers = new HashMap<>();
    DemoTable.rows("answers.csv").stream()
        .filter(row -> row.getField("meeting").equals(key))
        .forEach(row -> answers.put(row.getField("address"), row));
    for (Invitation invitation : invited(id)) {
      String address = invitation.address().map(EmailAddress::folded).orElse("");
      NamedCsvRecord row = answers.getOrDefault(address, answers.get(""));
      if (row != null) {
        answer(invitation, row);
      }
    }
  }

  private void answer(Invitation invitation, NamedCsvRecord row) {
    Actor actor =
        new Actor(
            Actor.Kind.REPLY_LINK,
            Optional.of(invitation.id().value()),
            "Invitation " + invitation.code(),
            "");
    recordReply.run(
        new RecordReply.Request(
            invitation.id(),
            Answer.valueOf(row.getField("answer")),
            row.getField("comment"),
            Optional.empty(),
            0,
            clock.instant(),
            Reply.Channel.LINK,
            Reply.Trust.SECRET,
            Optional.empty()),
        new Caller(
            Optional.empty(),
            actor.name(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            actor));
  }

  private void conclude(NamedCsvRecord row, MeetingId id) {
    Caller chair = directory.callerAt(row.getField("chair"));
    Meeting meeting = read(id);
    clock.tellOf(meeting.card().slot().endsAt());
    recordAttendance.run(
        new RecordAttendance.Request(
            id,
            Optional.empty(),
            invited(id).stream()
                .map(i -> new RecordAttendance.Seated(i.id(), Attendance.PRESENT, ""))
                .toList()),
        chair);
    Optional<InvitationId> decides =
        invited(id).stream()
            .filter(i -> i.sector().speaksFor() == Sector.Statutory.SOCIAL_CARE)
            .map(Invitation::id)
            .findFirst();
    List<Decision> decisions =
        meeting.children().stream().flatMap(c -> decisions(row, c, decides).stream()).toList();
    AgreedAction action =
        new AgreedAction(
            "Tell everybody who was asked and did not come what was decided",
            decides,
            chair.name(),
            meeting.card().slot().day());
    concludeMeeting.run(
        new ConcludeMeeting.Request(
            id,
            Optional.empty(),
            new Minutes.Content(decisions, List.of(action), List.of(), ""),
            notes(row, meeting)),
        chair);
  }

  /** The category of abuse, where the conference named one. */
  private static Map<ChildId, ReviewNotes> notes(NamedCsvRecord row, Meeting meeting) {
    String category = row.getField("category");
    return category.isEmpty()
        ? Map.of()
        : meeting.children().stream()
            .collect(
                Collectors.toMap(
                    child -> child, child -> ReviewNotes.of(Category.valueOf(category))));
  }

  private static List<Decision> decisions(
      NamedCsvRecord row, ChildId child, Optional<InvitationId> decides) {
    return Arrays.stream(row.getField("decisions").split(" "))
        .map(kind -> new Decision(child, DecisionKind.valueOf(kind), "", decides))
        .toList();
  }

  private List<Invitation> invited(MeetingId id) {
    return read(id).invitations().stream().filter(Invitation::isInvited).toList();
  }

  private Meeting read(MeetingId id) {
    return reading.run(() -> meetings.find(id)).orElseThrow();
  }
}
