package org.quorate.web.quarantine;

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
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.mail.ApproveQuarantined;
import org.quorate.mail.ArrivedMail;
import org.quorate.mail.JpaQuarantineBoard;
import org.quorate.mail.JpaQuarantineBoard.ArrivedRow;
import org.quorate.mail.OpenArrivedMail;
import org.quorate.mail.RefuseQuarantined;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.meeting.InviteeNames;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;

/** One message of the quarantine: looked at, approved as somebody's answer, or refused. */
@Path("quarantine/{mail}")
@RequestScoped
public class MessagePages {
  /** More of a message than this tells nobody more. */
  private static final int MOST_SHOWN = 60_000;

  private final JpaQuarantineBoard quarantine;
  private final OpenArrivedMail openArrivedMail;
  private final ApproveQuarantined approveQuarantined;
  private final RefuseQuarantined refuseQuarantined;
  private final OpenMeetings meetings;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected MessagePages() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public MessagePages(
      JpaQuarantineBoard quarantine,
      OpenArrivedMail openArrivedMail,
      ApproveQuarantined approveQuarantined,
      RefuseQuarantined refuseQuarantined,
      OpenMeetings meetings,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.quarantine = quarantine;
    this.openArrivedMail = openArrivedMail;
    this.approveQuarantined = approveQuarantined;
    this.refuseQuarantined = refuseQuarantined;
    this.meetings = meetings;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View look(@PathParam("mail") UUID mail) {
    return shown(mail, Optional.empty());
  }

  @POST
  @Path("approve")
  public Object approve(@PathParam("mail") UUID mail, Form form) {
    try {
      approveQuarantined.run(
          new ApproveQuarantined.Request(
              mail, invitation(form), answer(form), form.text("vouched")),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      Form refused = form.refused(besideApproval(rejected), page.messages());
      return shown(mail, Optional.of(refused)).refused();
    }
    return done("quarantine.approved");
  }

  @POST
  @Path("refuse")
  public Object refuse(@PathParam("mail") UUID mail, Form form) {
    try {
      refuseQuarantined.run(new RefuseQuarantined.Request(mail, form.text("why")), caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return shown(mail, Optional.of(form.refused(rejected, page.messages()))).refused();
    }
    return done("quarantine.refused");
  }

  private Response done(String words) {
    notices.success(page.messages().text(words));
    return Response.seeOther(URI.create("/quarantine")).build();
  }

  /** Both forms of the page ask why. */
  private static Rejected besideApproval(Rejected rejected) {
    return new Rejected(
        rejected.faults().stream()
            .map(
                f ->
                    f.field().equals("why") ? new Fault(f.problem(), "vouched", f.parameters()) : f)
            .toList());
  }

  private static Optional<InvitationId> invitation(Form form) {
    return form.optional("invitation")
        .filter(id -> id.matches("[0-9a-f-]{36}"))
        .map(UUID::fromString)
        .map(InvitationId::new);
  }

  private static Optional<Answer> answer(Form form) {
    return Arrays.stream(Answer.values())
        .filter(answer -> answer.name().equals(form.text("answer")))
        .findFirst();
  }

  private View shown(UUID mail, Optional<Form> typed) {
    String raw = openArrivedMail.run(new OpenArrivedMail.Request(mail), caller.get());
    ArrivedRow row = quarantine.find(mail).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    Optional<Opened> opened = row.meeting().map(id -> meetings.open(id.value(), "quarantine"));
    Form form =
        typed.orElseGet(
            () ->
                Form.with(
                    "invitation", row.invitation().map(id -> id.value().toString()).orElse(""),
                    "answer", row.answer().map(Enum::name).orElse("")));
    return View.of(
        "quarantine/message",
        new OneMessage(
            "/quarantine/" + mail,
            new QuarantineWords(page.messages()).line(row),
            opened.map(Opened::address).orElse(""),
            opened.map(o -> o.title(page.messages())).orElse(""),
            raw.substring(0, Math.min(raw.length(), MOST_SHOWN)),
            raw.length() > MOST_SHOWN,
            row.standing() != ArrivedMail.Standing.QUARANTINED,
            opened.map(MessagePages::seats).orElse(List.of()),
            Arrays.stream(Answer.values())
                .map(answer -> Choice.of(answer.name(), page.messages().name(answer)))
                .toList(),
            form));
  }

  private static List<Choice> seats(Opened opened) {
    return opened.meeting().invitations().stream()
        .filter(Invitation::isInvited)
        .map(i -> Choice.of(i.id().value().toString(), InviteeNames.whole(i)))
        .toList();
  }
}
