package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.web.View;
import org.quorate.web.meeting.OpenMeetings;

/** The papers of a meeting, on the screen. */
@Path("meetings/{id}/papers")
@RequestScoped
public class MeetingPapersPage {
  private final OpenMeetings meetings;
  private final MeetingPapersWriter papers;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected MeetingPapersPage() {
    this(null, null, null);
  }

  @Inject
  public MeetingPapersPage(
      OpenMeetings meetings, MeetingPapersWriter papers, CurrentCaller caller) {
    this.meetings = meetings;
    this.papers = papers;
    this.caller = caller;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    return View.of(
        "plan/papers", papers.run(meetings.allowed(id, Permission.READ_MEETING), caller.get()));
  }
}
