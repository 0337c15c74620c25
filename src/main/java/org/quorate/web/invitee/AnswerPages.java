package org.quorate.web.invitee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.meeting.InviteeNames;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;
import org.quorate.web.reply.AnswerForm;

/**
 * An agency's people answer here when they are signed in; whoever arranges the meeting writes down
 * here what they were told on the telephone.
 */
@Path("meetings/{id}/invitations/{invitation}/answer")
@RequestScoped
public class AnswerPages {
  private final OpenMeetings meetings;
  private final RecordReply recordReply;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected AnswerPages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AnswerPages(
      OpenMeetings meetings,
      RecordReply recordReply,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices,
      Clock clock) {
    this.meetings = meetings;
    this.recordReply = recordReply;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
    this.clock = clock;
  }

  @GET
  public View ask(@PathParam("id") UUID id, @PathParam("invitation") UUID which) {
    Opened opened = meetings.open(id, "meeting.answer");
    Invitation invitation = mine(opened, which);
    return question(
        opened, invitation, invitation.answer().map(AnswerPages::kept).orElse(Form.EMPTY));
  }

  @POST
  public Object answer(@PathParam("id") UUID id, @PathParam("invitation") UUID which, Form form) {
    Opened opened = meetings.open(id, "meeting.answer");
    Invitation invitation = mine(opened, which);
    try {
      recordReply.run(
          AnswerForm.understood(
              invitation,
              form,
              Reply.Channel.SIGNED_IN,
              Reply.Trust.AUTHENTICATED,
              clock.instant()),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(opened, invitation, form.refused(rejected, page.messages())).refused();
    }
    notices.success(page.messages().text("answer.recorded"));
    return Response.seeOther(URI.create(opened.address())).build();
  }

  /** One that the caller may answer for; 404 for others. */
  private Invitation mine(Opened opened, UUID which) {
    Invitation invitation = OpenMeetings.invitation(opened, which);
    if (!InviteeNames.isOwn(invitation, caller.get())
        && !Grants.allow(caller.get().roles(), Permission.ARRANGE_MEETING)) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    return invitation;
  }

  /** What stands already. */
  private static Form kept(Heard heard) {
    return Form.with(
            "answer", heard.answer().name(),
            "colleague-name", heard.delegate().map(Reply.Delegate::name).orElse(""),
            "colleague-address", heard.delegate().map(d -> d.address().value()).orElse(""))
        .and("reason", List.of(heard.comment()))
        .and("comment", List.of(heard.comment()));
  }

  private View question(Opened opened, Invitation invitation, Form form) {
    boolean own = InviteeNames.isOwn(invitation, caller.get());
    return View.of(
        "invitee/answer",
        new AnswerQuestion(
            opened.address(),
            opened.at("invitations/" + invitation.id().value() + "/answer"),
            opened.title(page.messages()),
            InviteeNames.who(invitation),
            own,
            form));
  }
}
