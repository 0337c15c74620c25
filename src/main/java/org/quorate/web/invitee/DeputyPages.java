package org.quorate.web.invitee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.Reply.Delegate;
import org.quorate.meeting.SendDeputy;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.meeting.Drafts;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;
import org.quorate.web.reply.ReplyProblem;

/** Asks a colleague instead of somebody: the one they named, the directory's deputy, or another. */
@Path("meetings/{id}/invitations/{invitation}/deputy")
@RequestScoped
public class DeputyPages {
  private final OpenMeetings meetings;
  private final SendDeputy sendDeputy;
  private final Professionals professionals;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected DeputyPages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public DeputyPages(
      OpenMeetings meetings,
      SendDeputy sendDeputy,
      Professionals professionals,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.sendDeputy = sendDeputy;
    this.professionals = professionals;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View ask(@PathParam("id") UUID id, @PathParam("invitation") UUID which) {
    Opened opened = open(id);
    Form proposed =
        proposed(OpenMeetings.invitation(opened, which))
            .map(who -> Form.with("name", who.name(), "address", who.address().value()))
            .orElse(Form.EMPTY);
    return question(opened, which, proposed);
  }

  @POST
  public Object send(@PathParam("id") UUID id, @PathParam("invitation") UUID which, Form form) {
    Opened opened = open(id);
    try {
      sendDeputy.run(
          new SendDeputy.Request(
              opened.meeting().id(),
              Drafts.seen(form),
              new InvitationId(which),
              Optional.of(deputy(form))),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(open(id), which, form.refused(rejected, page.messages())).refused();
    }
    notices.success(page.messages().count("check.sent", 1));
    return Response.seeOther(URI.create(opened.address())).build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.ARRANGE_MEETING);
  }

  /** Whom the answer names, else whom the directory does. */
  private Optional<Delegate> proposed(Invitation invitation) {
    return invitation
        .answer()
        .flatMap(Heard::delegate)
        .or(
            () ->
                invitation
                    .professional()
                    .flatMap(professionals::find)
                    .flatMap(Professional::deputy)
                    .flatMap(professionals::find)
                    .filter(Professional::active)
                    .map(p -> new Delegate(p.name().full(), p.address())));
  }

  private static Delegate deputy(Form form) {
    List<Fault> faults = new ArrayList<>();
    if (form.text("name").isEmpty()) {
      faults.add(new Fault(ReplyProblem.NO_COLLEAGUE_NAME, "name", Map.of()));
    }
    Optional<EmailAddress> address = EmailAddress.in(form.text("address"));
    if (address.isEmpty()) {
      faults.add(new Fault(ReplyProblem.NO_COLLEAGUE_ADDRESS, "address", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    return new Delegate(form.text("name"), address.get());
  }

  private View question(Opened opened, UUID which, Form form) {
    Invitation invitation = OpenMeetings.invitation(opened, which);
    return View.of(
        "invitee/deputy",
        new DeputyQuestion(
            opened.address(),
            opened.at("invitations/" + which + "/deputy"),
            opened.meeting().version(),
            invitation.addressee(),
            form));
  }
}
