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
import org.quorate.meeting.AmendMeeting;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.UsualAgenda;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** Changes the note and the agenda of a meeting; nobody is mailed unless that is ticked. */
@Path("meetings/{id}/words")
@RequestScoped
public class WordsPages {
  private final OpenMeetings meetings;
  private final AmendMeeting amendMeeting;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected WordsPages() {
    this(null, null, null, null, null);
  }

  @Inject
  public WordsPages(
      OpenMeetings meetings,
      AmendMeeting amendMeeting,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.amendMeeting = amendMeeting;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View ask(@PathParam("id") UUID id) {
    Opened opened = open(id);
    Meeting meeting = opened.meeting();
    String agenda = meeting.agenda().isEmpty() ? usual(meeting) : meeting.agenda();
    return question(opened, Form.with("note", meeting.note(), "agenda", agenda));
  }

  @POST
  public Object change(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    boolean tell = form.has("tell", "yes");
    try {
      amendMeeting.run(
          new AmendMeeting.Request(
              opened.meeting().id(),
              Drafts.seen(form),
              form.text("note"),
              UsualAgenda.kept(form.text("agenda"), opened.meeting().type(), page.messages()),
              tell),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(open(id), form.refused(rejected, page.messages())).refused();
    }
    notices.success(page.messages().text(tell ? "words.kept-and-told" : "words.kept"));
    return Response.seeOther(URI.create(opened.address())).build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.ARRANGE_MEETING);
  }

  private String usual(Meeting meeting) {
    return UsualAgenda.of(meeting.type(), page.messages());
  }

  private View question(Opened opened, Form form) {
    return View.of("meeting/words", ChangeForm.of(opened, page.messages(), form));
  }
}
