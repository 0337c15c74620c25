package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Limits;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.RescheduleMeeting;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** Moves a meeting in time or place, after saying who will be told what. */
@Path("meetings/{id}/move")
@RequestScoped
public class MovePages {
  private final OpenMeetings meetings;
  private final RescheduleMeeting rescheduleMeeting;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;
  private final Clock clock;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected MovePages() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public MovePages(
      OpenMeetings meetings,
      RescheduleMeeting rescheduleMeeting,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices,
      Clock clock,
      ZoneId zone) {
    this.meetings = meetings;
    this.rescheduleMeeting = rescheduleMeeting;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
    this.clock = clock;
    this.zone = zone;
  }

  @GET
  public View ask(@PathParam("id") UUID id) {
    Opened opened = open(id);
    return question(opened, slots().kept(Form.EMPTY, opened.meeting(), opened.file().limits()));
  }

  @POST
  public Object move(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    Meeting.Rescheduled moved;
    try {
      moved =
          rescheduleMeeting.run(
              new RescheduleMeeting.Request(
                  opened.meeting().id(),
                  Drafts.seen(form),
                  slots().slot(form, opened.file().limits()),
                  SlotForm.mode(form),
                  SlotForm.late(form)),
              caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      Opened now = open(id);
      Rejected named = slots().named(rejected, form, now.file().limits());
      return question(now, form.refused(named, page.messages())).refused();
    }
    notices.success(page.messages().count("move.told", moved.invitees().size()));
    return Response.seeOther(URI.create(opened.address())).build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.ARRANGE_MEETING);
  }

  private SlotForm slots() {
    return new SlotForm(page.messages(), clock.instant(), zone);
  }

  private View question(Opened opened, Form form) {
    Limits limits = opened.file().limits();
    List<Invitation> asked =
        opened.meeting().invitations().stream().filter(Invitation::isInvited).toList();
    return View.of(
        "meeting/move",
        new MoveStep(
            opened.address(),
            opened.title(page.messages()),
            opened.meeting().version(),
            asked.size(),
            asked.stream().filter(i -> i.answer().isPresent()).count(),
            slots().clocks(limits),
            slots().dates(limits),
            form));
  }
}
