package org.quorate.web.reply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.mail.InviteFile;
import org.quorate.mail.SecretAddress;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationCode;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.meeting.Slot;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;

/**
 * Where an agency answers that has no calendar program, or does not trust it. Opening the page is
 * safe, for mail scanners open every link; only its form answers.
 */
@Path("reply/{sealed}")
@RequestScoped
public class ReplyPages {
  private final Meetings meetings;
  private final SecretAddress secrets;
  private final RecordReply recordReply;
  private final InviteFile inviteFile;
  private final Rulebook rulebook;
  private final CurrentPage page;
  private final Clock clock;
  private final ZoneId zone;
  private final HttpServletRequest request;

  /** For CDI's proxy only. */
  protected ReplyPages() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public ReplyPages(
      Meetings meetings,
      SecretAddress secrets,
      RecordReply recordReply,
      InviteFile inviteFile,
      Rulebook rulebook,
      CurrentPage page,
      Clock clock,
      ZoneId zone,
      HttpServletRequest request) {
    this.meetings = meetings;
    this.secrets = secrets;
    this.recordReply = recordReply;
    this.inviteFile = inviteFile;
    this.rulebook = rulebook;
    this.page = page;
    this.clock = clock;
    this.zone = zone;
    this.request = request;
  }

  /** The question, and the answer that stands. */
  @GET
  public View ask(@PathParam("sealed") String sealed) {
    Invitation invitation = invitation(sealed);
    return closed(invitation).orElseGet(() -> question(sealed, invitation, Form.EMPTY));
  }

  /** Records the answer and shows the page again, with what was recorded on top. */
  @POST
  public Object answer(@PathParam("sealed") String sealed, Form form) {
    Invitation invitation = invitation(sealed);
    Optional<View> closed = closed(invitation);
    if (closed.isPresent()) {
      return closed.get();
    }
    try {
      recordReply.run(
          AnswerForm.understood(
              invitation, form, Reply.Channel.LINK, Reply.Trust.SECRET, clock.instant()),
          caller(invitation));
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      Form again = form.refused(rejected, page.messages());
      return question(sealed, invitation, again).refused();
    }
    return Response.seeOther(URI.create("/reply/" + sealed)).build();
  }

  /** The calendar file again, for whoever lost the mail. */
  @GET
  @Path("meeting.ics")
  public Object file(@PathParam("sealed") String sealed) {
    Invitation invitation = invitation(sealed);
    Optional<View> closed = closed(invitation);
    if (closed.isPresent()) {
      return closed.get();
    }
    InviteFile.Ics ics = inviteFile.of(invitation);
    return Response.ok(ics.content().getBytes(StandardCharsets.UTF_8))
        .type("text/calendar; charset=UTF-8; method=REQUEST")
        .header("Content-Disposition", "attachment; filename=\"" + ics.name() + "\"")
        .build();
  }

  private Invitation invitation(String sealed) {
    InvitationCode code =
        secrets.ofReplyPage(sealed).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return meetings.findInvitation(code).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private Optional<View> closed(Invitation invitation) {
    Meeting meeting = invitation.meeting();
    return why(invitation)
        .map(why -> new ReplyClosed(why, meeting.reference(), meeting.convenor().telephone()))
        .map(
            model ->
                View.of("reply/closed", model).withStatus(Response.Status.GONE.getStatusCode()));
  }

  /** Why it can no longer be answered; empty while it can. */
  private Optional<String> why(Invitation invitation) {
    Meeting meeting = invitation.meeting();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    Duration stays = Duration.ofHours(rulebook.limit(Limit.REPLY_LINK_HOURS, today));
    if (now.isAfter(meeting.card().slot().endsAt().plus(stays))) {
      return Optional.of("over");
    }
    return switch (meeting.state()) {
      case CANCELLED -> Optional.of("cancelled");
      case SCHEDULED -> invitation.isInvited() ? Optional.empty() : Optional.of("released");
      case DRAFT, HELD, INQUORATE -> Optional.of("over");
    };
  }

  private View question(String sealed, Invitation invitation, Form form) {
    Meeting meeting = invitation.meeting();
    Slot slot = meeting.card().slot();
    return View.of(
        "reply/question",
        new ReplyQuestion(
            "/reply/" + sealed,
            meeting.type(),
            meeting.reference(),
            when(slot),
            slot.room().isEmpty() ? slot.place() : slot.place() + ", " + slot.room(),
            slot.link(),
            meeting.mode(),
            invitation.addressee(),
            meeting.convenor().name(),
            meeting.convenor().telephone(),
            invitation.answer().map(this::answered),
            invitation.answer().isEmpty() && invitation.earlierAnswer().isPresent(),
            form));
  }

  private String when(Slot slot) {
    Messages messages = page.messages();
    return messages.text(
        "reply.from-to",
        Map.of(
            "start", messages.when(slot.start()),
            "end", messages.time(slot.ends().toLocalTime())));
  }

  private ReplyQuestion.Answered answered(Heard heard) {
    Messages messages = page.messages();
    String colleague = heard.delegate().map(Reply.Delegate::name).orElse("");
    return new ReplyQuestion.Answered(
        messages.text(
            "reply.recorded." + heard.answer().name().toLowerCase(Locale.ROOT),
            Map.of("colleague", colleague)),
        heard.comment(),
        messages.when(heard.arrivedAt()));
  }

  /** Named by the invitation's code: the addressee may be the child, whose name stays out. */
  private Caller caller(Invitation invitation) {
    Actor actor =
        new Actor(
            Actor.Kind.REPLY_LINK,
            Optional.of(invitation.id().value()),
            "Invitation " + invitation.code(),
            request.getRemoteAddr());
    return new Caller(
        Optional.empty(),
        actor.name(),
        Set.of(),
        Optional.empty(),
        invitation.agency().map(agency -> agency.value()),
        "",
        actor);
  }
}
