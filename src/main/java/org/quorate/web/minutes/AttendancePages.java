package org.quorate.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.RecordAttendance;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.meeting.Drafts;
import org.quorate.web.meeting.InviteeNames;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;

/** Who was there, and how; may be kept in parts, and is whole before anything is concluded. */
@Path("meetings/{id}/attendance")
@RequestScoped
public class AttendancePages {
  private final OpenMeetings meetings;
  private final RecordAttendance recordAttendance;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected AttendancePages() {
    this(null, null, null, null, null);
  }

  @Inject
  public AttendancePages(
      OpenMeetings meetings,
      RecordAttendance recordAttendance,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.recordAttendance = recordAttendance;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View ask(@PathParam("id") UUID id) {
    Opened opened = open(id);
    Form form = Form.EMPTY;
    for (Invitation invitation : asked(opened)) {
      form =
          form.and(how(invitation), List.of(invitation.attendance().map(Enum::name).orElse("")))
              .and(by(invitation), List.of(invitation.attendedBy()));
    }
    return question(opened, form);
  }

  /** Keeps what is known; going on to the decisions takes all of it. */
  @POST
  public Object keep(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    boolean later = form.has("then", "later");
    try {
      if (!later) {
        mustBeWhole(opened, form);
      }
      recordAttendance.run(
          new RecordAttendance.Request(
              opened.meeting().id(), Drafts.seen(form), seated(opened, form)),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(open(id), form.refused(rejected, page.messages())).refused();
    }
    if (later) {
      notices.success(page.messages().text("attendance.kept"));
    }
    return Response.seeOther(URI.create(later ? opened.address() : opened.at("conclusion")))
        .build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.CONCLUDE_MEETING);
  }

  private static List<Invitation> asked(Opened opened) {
    return opened.meeting().invitations().stream()
        .filter(Invitation::isInvited)
        .sorted(InviteeNames.BY_NAME)
        .toList();
  }

  private static void mustBeWhole(Opened opened, Form form) {
    List<Rejected.Fault> faults =
        asked(opened).stream()
            .filter(invitation -> attendance(invitation, form).isEmpty())
            .map(
                invitation ->
                    new Rejected.Fault(
                        MinutesProblem.NO_ATTENDANCE,
                        how(invitation),
                        Map.of("who", InviteeNames.who(invitation))))
            .toList();
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  private static List<RecordAttendance.Seated> seated(Opened opened, Form form) {
    return asked(opened).stream()
        .flatMap(
            invitation ->
                attendance(invitation, form).stream()
                    .map(
                        how ->
                            new RecordAttendance.Seated(
                                invitation.id(), how, form.text(by(invitation)))))
        .toList();
  }

  private static Optional<Attendance> attendance(Invitation invitation, Form form) {
    String typed = form.text(how(invitation));
    return Arrays.stream(Attendance.values()).filter(a -> a.name().equals(typed)).findFirst();
  }

  private static String how(Invitation invitation) {
    return "how-" + invitation.id().value();
  }

  private static String by(Invitation invitation) {
    return "by-" + invitation.id().value();
  }

  private View question(Opened opened, Form form) {
    return View.of(
        "minutes/attendance",
        new AttendanceStep(
            opened.address(),
            opened.title(page.messages()),
            opened.meeting().version(),
            asked(opened).stream().map(this::seat).toList(),
            form));
  }

  private AttendanceStep.Seat seat(Invitation invitation) {
    return new AttendanceStep.Seat(
        invitation.id().value().toString(),
        InviteeNames.who(invitation),
        InviteeNames.person(invitation),
        invitation
            .answer()
            .map(heard -> page.messages().name(heard.answer()))
            .orElseGet(() -> page.messages().text("invitee.not-answered")));
  }
}
