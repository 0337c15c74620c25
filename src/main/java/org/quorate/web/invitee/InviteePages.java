package org.quorate.web.invitee;

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
import org.quorate.mail.AskAgain;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.JudgeReply;
import org.quorate.meeting.ReleaseInvitee;
import org.quorate.meeting.ReplyOutcome;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.meeting.Drafts;
import org.quorate.web.meeting.InviteeNames;
import org.quorate.web.meeting.ListWords;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;
import org.quorate.web.meeting.TakeOff;

/** Asks somebody again, takes them off, judges an answer that nobody could verify. */
@Path("meetings/{id}")
@RequestScoped
public class InviteePages {
  private final OpenMeetings meetings;
  private final AskAgain askAgain;
  private final ReleaseInvitee releaseInvitee;
  private final JudgeReply judgeReply;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected InviteePages() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public InviteePages(
      OpenMeetings meetings,
      AskAgain askAgain,
      ReleaseInvitee releaseInvitee,
      JudgeReply judgeReply,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.askAgain = askAgain;
    this.releaseInvitee = releaseInvitee;
    this.judgeReply = judgeReply;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  /** The invitation once more, as it stands now. */
  @POST
  @Path("invitations/{invitation}/again")
  public Response again(@PathParam("id") UUID id, @PathParam("invitation") UUID invitation) {
    askAgain.run(new AskAgain.Request(new InvitationId(invitation)), caller.get());
    return done(id, page.messages().text("invitee.asked-again"));
  }

  @GET
  @Path("invitations/{invitation}/take-off")
  public View askWhy(@PathParam("id") UUID id, @PathParam("invitation") UUID invitation) {
    return why(open(id), invitation, Form.EMPTY);
  }

  @POST
  @Path("invitations/{invitation}/take-off")
  public Object takeOff(
      @PathParam("id") UUID id, @PathParam("invitation") UUID invitation, Form form) {
    Opened opened = open(id);
    try {
      releaseInvitee.run(
          new ReleaseInvitee.Request(
              opened.meeting().id(),
              Drafts.seen(form),
              new InvitationId(invitation),
              TakeOff.reason(form),
              form.text("words")),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return why(open(id), invitation, form.refused(rejected, page.messages())).refused();
    }
    return done(id, page.messages().text("invitee.taken-off"));
  }

  /** Whether an answer that nobody could verify is taken for the invitee's own. */
  @POST
  @Path("replies/{reply}")
  public Response judge(@PathParam("id") UUID id, @PathParam("reply") UUID reply, Form form) {
    ReplyOutcome outcome =
        judgeReply.run(new JudgeReply.Request(reply, form.has("genuine", "yes")), caller.get());
    return done(id, page.messages().name(outcome));
  }

  private Response done(UUID id, String sentence) {
    notices.success(sentence);
    return Response.seeOther(URI.create("/meetings/" + id)).build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.ARRANGE_MEETING);
  }

  private View why(Opened opened, UUID which, Form form) {
    Invitation invitation = OpenMeetings.invitation(opened, which);
    return View.of(
        "meeting/take-off",
        new TakeOff(
            opened.address(),
            opened.at("invitations/" + which + "/take-off"),
            opened.meeting().version(),
            InviteeNames.who(invitation),
            new ListWords(page.messages(), opened.children())
                .whys(invitation.why(), invitation.sector()),
            true,
            TakeOff.reasons(page.messages()),
            form));
  }
}
