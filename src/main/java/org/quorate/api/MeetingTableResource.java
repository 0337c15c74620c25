package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.AgreedAction;
import org.quorate.meeting.Answer;
import org.quorate.meeting.AskInvitee;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.BookFollowUp;
import org.quorate.meeting.ConcludeMeeting;
import org.quorate.meeting.Decision;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.Dissent;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.JudgeReply;
import org.quorate.meeting.MeetingFile;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.Minutes;
import org.quorate.meeting.ReadMeeting;
import org.quorate.meeting.RecordAttendance;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.ReleaseInvitee;
import org.quorate.meeting.Reply;
import org.quorate.meeting.ReplyOutcome;
import org.quorate.meeting.SendDeputy;
import org.quorate.network.LeftOff;
import org.quorate.plan.Category;
import org.quorate.plan.review.AreaProgress;
import org.quorate.plan.review.ReviewNotes;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/** Who sits at the table: asked, released, answering, present, and what they decided. */
@Path("/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingTableResource {
  @Inject private ReadMeeting readMeeting;
  @Inject private AskInvitee askInvitee;
  @Inject private ReleaseInvitee releaseInvitee;
  @Inject private SendDeputy sendDeputy;
  @Inject private RecordReply recordReply;
  @Inject private JudgeReply judgeReply;
  @Inject private RecordAttendance recordAttendance;
  @Inject private ConcludeMeeting concludeMeeting;
  @Inject private BookFollowUp bookFollowUp;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** Whom to ask: a line of the list as it stands now, or anybody. */
  public record AskJson(
      Optional<String> line, Optional<Sector> sector, Optional<ContactJson> whom) {}

  /** Why somebody is taken off. */
  public record ReleaseJson(@NotNull LeftOff.Reason reason, Optional<String> words) {}

  /** A colleague who comes. */
  public record DeputyJson(Optional<String> name, Optional<String> address) {
    Optional<Reply.Delegate> delegate() {
      return address
          .filter(text -> !text.isBlank())
          .map(
              text ->
                  new Reply.Delegate(
                      name.orElse(text),
                      EmailAddress.in(text)
                          .orElseThrow(() -> new Rejected(MeetingProblem.NO_ADDRESS, "address"))));
    }
  }

  /** An answer given by somebody signed in, or taken down from a telephone call. */
  public record ReplyJson(
      @NotNull Answer answer, Optional<String> comment, Optional<DeputyJson> deputy) {}

  /** What became of an answer. */
  public record OutcomeJson(ReplyOutcome outcome) {}

  /** Whether a reply that nobody could verify is the invitee's own. */
  public record JudgementJson(boolean genuine) {}

  /** Who was there. */
  public record SeatJson(@NotNull UUID invitation, @NotNull Attendance how, Optional<String> by) {}

  /** What was decided about one child. */
  public record DecisionJson(
      @NotNull UUID child,
      @NotNull DecisionKind kind,
      Optional<String> reason,
      Optional<UUID> decidedBy) {}

  /** Who does what by when. */
  public record ActionJson(
      @NotNull String what,
      Optional<UUID> owner,
      Optional<String> ownerName,
      @NotNull LocalDate due) {}

  /** Who disagreed. */
  public record DissentJson(@NotNull UUID invitation, @NotNull String words) {}

  /** How far one priority area had come. */
  public record ProgressJson(
      @NotNull UUID area, @NotNull AreaProgress.Course course, Optional<String> words) {}

  /** What an agency said or did for the plan. */
  public record ContributionJson(@NotNull UUID agency, @NotNull String words) {}

  /** What was said of one child's plan beside the decision. */
  public record NotesJson(
      @NotNull UUID child,
      Optional<Category> category,
      Optional<List<UUID>> members,
      Optional<List<@Valid ProgressJson>> progress,
      Optional<List<@Valid ContributionJson>> contributions) {
    ReviewNotes notes() {
      Map<AgencyId, String> said = new LinkedHashMap<>();
      contributions.orElse(List.of()).forEach(c -> said.put(new AgencyId(c.agency()), c.words()));
      return new ReviewNotes(
          category,
          members.orElse(List.of()).stream().map(AgencyId::new).collect(Collectors.toSet()),
          progress.orElse(List.of()).stream()
              .map(p -> new AreaProgress(p.area(), p.course(), p.words().orElse("")))
              .toList(),
          said);
    }
  }

  /** What the meeting came to. */
  public record ConclusionJson(
      @NotNull List<@Valid DecisionJson> decisions,
      Optional<List<@Valid ActionJson>> actions,
      Optional<List<@Valid DissentJson>> dissents,
      Optional<String> summary,
      Optional<List<@Valid NotesJson>> plans) {
    Map<ChildId, ReviewNotes> notes() {
      return plans.orElse(List.of()).stream()
          .collect(
              Collectors.toMap(n -> new ChildId(n.child()), NotesJson::notes, (one, two) -> two));
    }

    Minutes.Content content() {
      return new Minutes.Content(
          decisions.stream()
              .map(
                  d ->
                      new Decision(
                          new ChildId(d.child()),
                          d.kind(),
                          d.reason().orElse(""),
                          d.decidedBy().map(InvitationId::new)))
              .toList(),
          actions.orElse(List.of()).stream()
              .map(
                  a ->
                      new AgreedAction(
                          a.what(),
                          a.owner().map(InvitationId::new),
                          a.ownerName().orElse(""),
                          a.due()))
              .toList(),
          dissents.orElse(List.of()).stream()
              .map(d -> new Dissent(new InvitationId(d.invitation()), d.words()))
              .toList(),
          summary.orElse(""));
    }
  }

  /** What kind of meeting follows. */
  public record FollowUpJson(@NotNull MeetingType type) {}

  /** The draft that was opened. */
  public record OpenedJson(UUID id) {}

  @POST
  @Path("/{id}/invitations")
  @Needs(Permission.ARRANGE_MEETING)
  public Response ask(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AskJson ask) {
    AskInvitee.Who who =
        ask.line().isPresent()
            ? new AskInvitee.ByLine(ask.line().get())
            : new AskInvitee.ByHand(
                ask.sector(),
                ask.whom()
                    .orElseThrow(() -> new Rejected(MeetingProblem.NO_SUCH_CONTACT, "whom"))
                    .contact());
    askInvitee.run(new AskInvitee.Request(new MeetingId(id), seen(ifMatch), who), caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/invitations/{invitation}/release")
  @Needs(Permission.ARRANGE_MEETING)
  public Response release(
      @PathParam("id") UUID id,
      @PathParam("invitation") UUID invitation,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReleaseJson why) {
    releaseInvitee.run(
        new ReleaseInvitee.Request(
            new MeetingId(id),
            seen(ifMatch),
            new InvitationId(invitation),
            why.reason(),
            why.words().orElse("")),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/invitations/{invitation}/deputy")
  @Needs(Permission.ARRANGE_MEETING)
  public Response deputy(
      @PathParam("id") UUID id,
      @PathParam("invitation") UUID invitation,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DeputyJson deputy) {
    sendDeputy.run(
        new SendDeputy.Request(
            new MeetingId(id), seen(ifMatch), new InvitationId(invitation), deputy.delegate()),
        caller.get());
    return answer(id);
  }

  /** Needs no If-Match: replies are ordered among themselves. */
  @POST
  @Path("/{id}/invitations/{invitation}/replies")
  @Needs(Permission.READ_MEETING)
  public OutcomeJson reply(
      @PathParam("id") UUID id,
      @PathParam("invitation") UUID invitation,
      @NotNull @Valid ReplyJson reply) {
    MeetingFile file = readMeeting.run(new MeetingId(id), "meeting", caller.get());
    return new OutcomeJson(
        recordReply.run(
            new RecordReply.Request(
                new InvitationId(invitation),
                reply.answer(),
                reply.comment().orElse(""),
                reply.deputy().flatMap(DeputyJson::delegate),
                file.meeting().sequence(),
                clock.instant(),
                Reply.Channel.SIGNED_IN,
                Reply.Trust.AUTHENTICATED,
                Optional.empty()),
            caller.get()));
  }

  @POST
  @Path("/{id}/replies/{reply}/judgement")
  @Needs(Permission.JUDGE_QUARANTINE)
  public OutcomeJson judge(
      @PathParam("reply") UUID reply, @NotNull @Valid JudgementJson judgement) {
    return new OutcomeJson(
        judgeReply.run(new JudgeReply.Request(reply, judgement.genuine()), caller.get()));
  }

  @PUT
  @Path("/{id}/attendance")
  @Needs(Permission.CONCLUDE_MEETING)
  public Response attendance(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull List<@Valid SeatJson> seats) {
    recordAttendance.run(
        new RecordAttendance.Request(
            new MeetingId(id),
            seen(ifMatch),
            seats.stream()
                .map(
                    s ->
                        new RecordAttendance.Seated(
                            new InvitationId(s.invitation()), s.how(), s.by().orElse("")))
                .toList()),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/conclusion")
  @Needs(Permission.CONCLUDE_MEETING)
  public Response conclude(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ConclusionJson conclusion) {
    concludeMeeting.run(
        new ConcludeMeeting.Request(
            new MeetingId(id), seen(ifMatch), conclusion.content(), conclusion.notes()),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/follow-up")
  @Needs(Permission.ARRANGE_MEETING)
  public Response followUp(@PathParam("id") UUID id, @NotNull @Valid FollowUpJson next) {
    MeetingId draft =
        bookFollowUp.run(new BookFollowUp.Request(new MeetingId(id), next.type()), caller.get());
    return Response.status(Response.Status.CREATED).entity(new OpenedJson(draft.value())).build();
  }

  private static Optional<Integer> seen(String ifMatch) {
    return Optional.of(Math.toIntExact(EntityTags.expected(ifMatch)));
  }

  private Response answer(UUID id) {
    MeetingFile file = readMeeting.run(new MeetingId(id), "meeting", caller.get());
    return Response.ok(MeetingJson.of(file, messages))
        .tag(EntityTags.of(file.meeting().version()))
        .build();
  }
}
