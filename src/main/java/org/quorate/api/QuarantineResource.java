package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.mail.ApproveQuarantined;
import org.quorate.mail.JpaQuarantineBoard.ArrivedRow;
import org.quorate.mail.JpaQuarantineBoard.Mark;
import org.quorate.mail.OpenArrivedMail;
import org.quorate.mail.RefuseQuarantined;
import org.quorate.mail.WaitingMail;
import org.quorate.meeting.Answer;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.ReplyOutcome;

/** {@code /api/quarantine}: messages that somebody must look at before they count. */
@Path("/quarantine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuarantineResource {
  private static final int PAGE = 50;

  private final CurrentCaller caller;
  private final WaitingMail waiting;
  private final OpenArrivedMail openArrivedMail;
  private final ApproveQuarantined approveQuarantined;
  private final RefuseQuarantined refuseQuarantined;

  /** For CDI's proxy only. */
  protected QuarantineResource() {
    this(null, null, null, null, null);
  }

  @Inject
  public QuarantineResource(
      CurrentCaller caller,
      WaitingMail waiting,
      OpenArrivedMail openArrivedMail,
      ApproveQuarantined approveQuarantined,
      RefuseQuarantined refuseQuarantined) {
    this.caller = caller;
    this.waiting = waiting;
    this.openArrivedMail = openArrivedMail;
    this.approveQuarantined = approveQuarantined;
    this.refuseQuarantined = refuseQuarantined;
  }

  /**
   * What waits, the oldest first, as far as it is the caller's business; a page may hold fewer than
   * there is room for.
   */
  @GET
  @Needs(Permission.JUDGE_QUARANTINE)
  public Paging.Paged<WaitingJson> list(@QueryParam("after") String after) {
    List<ArrivedRow> rows =
        waiting.page(
            Paging.after(
                after,
                parts -> new Mark(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)))),
            PAGE);
    Set<UUID> hidden = waiting.hidden(rows, caller.get());
    var paged = Paging.of(rows, PAGE, row -> Paging.mark(row.at(), row.mail()));
    return new Paging.Paged<>(
        paged.items().stream()
            .filter(row -> !hidden.contains(row.mail()))
            .map(WaitingJson::of)
            .toList(),
        paged.next());
  }

  /** The raw message, secrets hidden. */
  @GET
  @Path("{mail}")
  @Produces(MediaType.TEXT_PLAIN)
  @Needs(Permission.JUDGE_QUARANTINE)
  public String open(@PathParam("mail") UUID mail) {
    return openArrivedMail.run(new OpenArrivedMail.Request(mail), caller.get());
  }

  /** Takes it as the answer of the invitation it names, or of the one given here. */
  @POST
  @Path("{mail}/approve")
  @Needs(Permission.JUDGE_QUARANTINE)
  public JudgedJson approve(@PathParam("mail") UUID mail, @Valid @NotNull ApproveJson body) {
    return new JudgedJson(
        approveQuarantined.run(
            new ApproveQuarantined.Request(
                mail, body.invitation().map(InvitationId::new), body.answer(), body.why()),
            caller.get()));
  }

  @POST
  @Path("{mail}/refuse")
  @Needs(Permission.JUDGE_QUARANTINE)
  public void refuse(@PathParam("mail") UUID mail, @Valid @NotNull RefuseJson body) {
    refuseQuarantined.run(new RefuseQuarantined.Request(mail, body.why()), caller.get());
  }

  /** What is not given is read off the message. */
  public record ApproveJson(
      Optional<UUID> invitation, Optional<Answer> answer, @NotNull String why) {}

  public record RefuseJson(@NotNull String why) {}

  public record JudgedJson(ReplyOutcome outcome) {}

  /** One message that waits. */
  public record WaitingJson(
      UUID mail,
      Instant at,
      String from,
      String subject,
      String kind,
      Optional<String> reason,
      Optional<UUID> meeting,
      Optional<UUID> invitation,
      Optional<Answer> answer,
      String comment) {
    static WaitingJson of(ArrivedRow row) {
      return new WaitingJson(
          row.mail(),
          row.at(),
          row.from(),
          row.subject(),
          row.kind().name(),
          row.reason().map(Enum::name),
          row.meeting().map(id -> id.value()),
          row.invitation().map(id -> id.value()),
          row.answer(),
          row.comment());
    }
  }
}
