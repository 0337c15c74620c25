package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.CancelMeeting;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.MeetingState;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** Calls a meeting off, or drops a draft, after saying who will be told and what runs on. */
@Path("meetings/{id}/cancel")
@RequestScoped
public class CancelPages {
  private final OpenMeetings meetings;
  private final CancelMeeting cancelMeeting;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected CancelPages() {
    this(null, null, null, null, null);
  }

  @Inject
  public CancelPages(
      OpenMeetings meetings,
      CancelMeeting cancelMeeting,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.cancelMeeting = cancelMeeting;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View ask(@PathParam("id") UUID id) {
    return question(open(id), Form.EMPTY);
  }

  @POST
  public Object cancel(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    boolean sent = opened.meeting().state() == MeetingState.SCHEDULED;
    try {
      cancelMeeting.run(
          new CancelMeeting.Request(opened.meeting().id(), Drafts.seen(form), form.text("reason")),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(open(id), form.refused(rejected, page.messages())).refused();
    }
    notices.success(page.messages().text(sent ? "cancel.done" : "cancel.dropped"));
    return Response.seeOther(URI.create(sent ? opened.address() : "/meetings?view=drafts")).build();
  }

  /** Scheduled, or a draft that is to be dropped. */
  private Opened open(UUID id) {
    Opened opened = meetings.allowed(id, Permission.ARRANGE_MEETING);
    if (opened.meeting().state().isOver()) {
      throw new Rejected(MeetingProblem.NOT_SCHEDULED);
    }
    return opened;
  }

  private View question(Opened opened, Form form) {
    return View.of("meeting/cancel", ChangeForm.of(opened, page.messages(), form));
  }
}
