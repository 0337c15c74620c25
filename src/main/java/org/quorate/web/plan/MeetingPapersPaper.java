package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.web.CurrentPage;
import org.quorate.web.View;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.paper.Paper;
import org.quorate.web.paper.PaperPress;

/** The papers of a meeting as PDF; the file is named after the meeting’s neutral reference. */
@Path("meetings/{id}/papers.pdf")
@RequestScoped
public class MeetingPapersPaper {
  private final OpenMeetings meetings;
  private final MeetingPapersWriter papers;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected MeetingPapersPaper() {
    this(null, null, null, null);
  }

  @Inject
  public MeetingPapersPaper(
      OpenMeetings meetings, MeetingPapersWriter papers, CurrentCaller caller, CurrentPage page) {
    this.meetings = meetings;
    this.papers = papers;
    this.caller = caller;
    this.page = page;
  }

  @GET
  @Produces(Paper.KIND)
  public Response print(@PathParam("id") UUID id) {
    MeetingPapers made = papers.run(meetings.allowed(id, Permission.READ_MEETING), caller.get());
    return PaperPress.print(
            View.of("plan/papers-paper", made), page.bare(), "papers-" + made.reference() + ".pdf")
        .answer();
  }
}
