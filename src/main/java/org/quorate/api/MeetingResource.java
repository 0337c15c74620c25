package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.ProfessionalId;
import org.quorate.api.MeetingJson.ChildJson;
import org.quorate.api.MeetingJson.RowJson;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.IdempotencyKeys;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.http.Preference;
import org.quorate.kernel.Messages;
import org.quorate.meeting.AmendDraft;
import org.quorate.meeting.AmendMeeting;
import org.quorate.meeting.CancelMeeting;
import org.quorate.meeting.CheckMeeting;
import org.quorate.meeting.ChooseSlot;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.DraftMeeting;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.meeting.KeepList;
import org.quorate.meeting.Late;
import org.quorate.meeting.MeetingFile;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.Mode;
import org.quorate.meeting.ReadMeeting;
import org.quorate.meeting.RescheduleMeeting;
import org.quorate.meeting.ScheduleMeeting;
import org.quorate.meeting.Slot;
import org.quorate.meeting.UsualAgenda;
import org.quorate.network.LeftOff;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/** Meetings: drafted, dated, listed, checked, sent, moved, amended, called off. */
@Path("/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {
  private static final int PER_PAGE = 50;

  @Inject private JpaMeetingBoard board;
  @Inject private ReadMeeting readMeeting;
  @Inject private DraftMeeting draftMeeting;
  @Inject private AmendDraft amendDraft;
  @Inject private ChooseSlot chooseSlot;
  @Inject private KeepList keepList;
  @Inject private CheckMeeting checkMeeting;
  @Inject private ScheduleMeeting scheduleMeeting;
  @Inject private RescheduleMeeting rescheduleMeeting;
  @Inject private AmendMeeting amendMeeting;
  @Inject private CancelMeeting cancelMeeting;
  @Inject private IdempotencyKeys keys;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  /** A new draft. */
  public record DraftJson(
      @NotNull MeetingType type, @NotNull List<ChildJson> children, Optional<String> telephone) {}

  /**
   * A draft as it is to be.
   *
   * @param agenda absent, or as it is usual, for the usual one of its kind
   */
  public record AmendedJson(
      @NotNull List<ChildJson> children,
      Optional<String> telephone,
      Optional<UUID> chair,
      Optional<UUID> minuteTaker,
      Optional<String> note,
      Optional<String> agenda) {}

  /** When and where; {@code late} where it is later than a running clock allows. */
  public record DateJson(
      @NotNull LocalDateTime start,
      int minutes,
      Optional<String> place,
      Optional<String> room,
      Optional<String> link,
      Optional<Mode> mode,
      Optional<MeetingJson.LateJson> late) {
    Slot slot(ZoneId zone) {
      return new Slot(
          start,
          Duration.ofMinutes(minutes),
          zone,
          place.orElse(""),
          room.orElse(""),
          link.orElse(""));
    }

    Optional<Late> lateness() {
      return late.map(l -> new Late(l.reason(), l.manager()));
    }
  }

  /** One change to the list of a draft. */
  public record ChangeJson(
      @NotNull Change change,
      Optional<String> line,
      Optional<LeftOff.Reason> reason,
      Optional<String> words,
      Optional<Sector> sector,
      Optional<ContactJson> whom) {
    KeepList.Change asked() {
      return switch (change) {
        case LEAVE_OFF ->
            new KeepList.LeaveOff(
                line.orElse(""), reason.orElse(LeftOff.Reason.OTHER), words.orElse(""));
        case ASK -> new KeepList.Ask(line.orElse(""));
        case FIND -> new KeepList.Find(line.orElse(""), contact());
        case ADD -> new KeepList.Add(sector, contact());
      };
    }

    private org.quorate.meeting.Contact contact() {
      return whom.orElse(NOBODY).contact();
    }

    private static final ContactJson NOBODY =
        new ContactJson(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What is changed. */
    public enum Change {
      LEAVE_OFF,
      ASK,
      FIND,
      ADD
    }
  }

  /** The words of a meeting; {@code tell} to mail an update to everybody asked. */
  public record WordsJson(Optional<String> note, Optional<String> agenda, boolean tell) {}

  /** Which meeting is sent; by it a repeated call is known. */
  public record SchedulingJson(UUID meeting) {}

  /** Why it is called off. */
  public record CancelJson(Optional<String> reason) {}

  /** The meetings ahead that are the caller's work, nearest first. */
  @GET
  @Needs(Permission.READ_MEETING)
  public Paging.Paged<RowJson> ahead(@QueryParam("after") String after) {
    Optional<JpaMeetingBoard.After> from =
        Paging.after(
            after,
            key ->
                new JpaMeetingBoard.After(Instant.parse(key.get(0)), UUID.fromString(key.get(1))));
    List<MeetingRow> rows = board.ahead(caller.get(), clock.instant(), from, PER_PAGE + 1);
    var paged = Paging.of(rows, PER_PAGE, row -> Paging.mark(row.startsAt(), row.id()));
    Map<UUID, Set<ChildId>> children =
        board.children(paged.items().stream().map(MeetingRow::id).toList());
    return paged.map(row -> RowJson.of(row, children.getOrDefault(row.id(), Set.of())));
  }

  @POST
  @Needs(Permission.ARRANGE_MEETING)
  public Response draft(
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid DraftJson draft,
      @Context UriInfo here) {
    MeetingId id =
        new MeetingId(
            keys.once(
                Optional.ofNullable(key),
                caller.get(),
                "POST /api/meetings",
                draft,
                () -> begin(draft).value()));
    MeetingFile file = read(id);
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .tag(EntityTags.of(file.meeting().version()))
        .entity(MeetingJson.of(file, messages))
        .build();
  }

  private MeetingId begin(DraftJson draft) {
    return draftMeeting.run(
        new DraftMeeting.Request(
            draft.type(),
            draft.children().stream().map(MeetingResource::considered).toList(),
            draft.telephone().orElse(""),
            Optional.empty()),
        caller.get());
  }

  private static ConsideredChild considered(ChildJson child) {
    ChildId id = new ChildId(child.child());
    return child.included()
        ? ConsideredChild.included(id)
        : ConsideredChild.leftOut(id, child.whyNot() == null ? "" : child.whyNot());
  }

  @GET
  @Path("/{id}")
  @Needs(Permission.READ_MEETING)
  public Response read(@PathParam("id") UUID id) {
    return answer(new MeetingId(id));
  }

  /** Sets whom a draft is about, who chairs and takes the minutes, and its words. */
  @PUT
  @Path("/{id}/draft")
  @Needs(Permission.ARRANGE_MEETING)
  public Response amendDraft(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AmendedJson draft) {
    Optional<Integer> seen = seen(ifMatch);
    MeetingId meeting = new MeetingId(id);
    MeetingType type = read(meeting).meeting().type();
    amendDraft.run(
        new AmendDraft.Request(
            meeting,
            seen,
            draft.children().stream().map(MeetingResource::considered).toList(),
            draft.telephone().orElse(""),
            draft.chair().map(ProfessionalId::new),
            draft.minuteTaker().map(ProfessionalId::new),
            draft.note().orElse(""),
            UsualAgenda.kept(draft.agenda().orElse(""), type, messages)),
        caller.get());
    return answer(meeting);
  }

  /** Sets when and where, of a draft. */
  @PUT
  @Path("/{id}/slot")
  @Needs(Permission.ARRANGE_MEETING)
  public Response choose(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DateJson date) {
    MeetingId meeting = new MeetingId(id);
    chooseSlot.run(
        new ChooseSlot.Request(
            meeting,
            seen(ifMatch),
            date.slot(zone),
            date.mode().orElse(Mode.MEETING),
            date.lateness()),
        caller.get());
    return answer(meeting);
  }

  /** Changes the list of a draft by hand. */
  @POST
  @Path("/{id}/list-changes")
  @Needs(Permission.ARRANGE_MEETING)
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangeJson change) {
    MeetingId meeting = new MeetingId(id);
    keepList.run(new KeepList.Request(meeting, seen(ifMatch), change.asked()), caller.get());
    return check(id);
  }

  /** Who is missing and why they belong there, whether it can be quorate, whether it is in time. */
  @GET
  @Path("/{id}/check")
  @Needs(Permission.ARRANGE_MEETING)
  public Response check(@PathParam("id") UUID id) {
    CheckMeeting.Report report = checkMeeting.run(new MeetingId(id), caller.get());
    return Response.ok(CheckJson.of(report)).tag(EntityTags.of(report.version())).build();
  }

  /** Sends it; {@code Prefer: return=minimal} answers without reading it again. */
  @POST
  @Path("/{id}/scheduling")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.ARRANGE_MEETING)
  public Response schedule(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam(Preference.HEADER) String prefer) {
    MeetingId meeting = new MeetingId(id);
    Optional<Integer> seen = seen(ifMatch);
    keys.once(
        Optional.ofNullable(key),
        caller.get(),
        "POST /api/meetings/scheduling",
        new SchedulingJson(id),
        () -> {
          scheduleMeeting.run(new ScheduleMeeting.Request(meeting, seen), caller.get());
          return id;
        });
    return Preference.isMinimal(prefer)
        ? Response.noContent().header(Preference.APPLIED, Preference.MINIMAL).build()
        : answer(meeting);
  }

  @POST
  @Path("/{id}/rescheduling")
  @Needs(Permission.ARRANGE_MEETING)
  public Response reschedule(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DateJson date) {
    MeetingId meeting = new MeetingId(id);
    rescheduleMeeting.run(
        new RescheduleMeeting.Request(
            meeting,
            seen(ifMatch),
            date.slot(zone),
            date.mode().orElse(Mode.MEETING),
            date.lateness()),
        caller.get());
    return answer(meeting);
  }

  @PUT
  @Path("/{id}/words")
  @Needs(Permission.ARRANGE_MEETING)
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WordsJson words) {
    Optional<Integer> seen = seen(ifMatch);
    MeetingId meeting = new MeetingId(id);
    MeetingType type = read(meeting).meeting().type();
    amendMeeting.run(
        new AmendMeeting.Request(
            meeting,
            seen,
            words.note().orElse(""),
            UsualAgenda.kept(words.agenda().orElse(""), type, messages),
            words.tell()),
        caller.get());
    return answer(meeting);
  }

  @POST
  @Path("/{id}/cancelling")
  @Needs(Permission.ARRANGE_MEETING)
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CancelJson why) {
    MeetingId meeting = new MeetingId(id);
    cancelMeeting.run(
        new CancelMeeting.Request(meeting, seen(ifMatch), why.reason().orElse("")), caller.get());
    return answer(meeting);
  }

  private static Optional<Integer> seen(String ifMatch) {
    return Optional.of(Math.toIntExact(EntityTags.expected(ifMatch)));
  }

  private MeetingFile read(MeetingId meeting) {
    return readMeeting.run(meeting, "meeting", caller.get());
  }

  private Response answer(MeetingId meeting) {
    MeetingFile file = read(meeting);
    return Response.ok(MeetingJson.of(file, messages))
        .tag(EntityTags.of(file.meeting().version()))
        .build();
  }
}
