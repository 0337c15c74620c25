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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.AllocateChild;
import org.quorate.child.AmendChild;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.EnrolAtSchool;
import org.quorate.child.Enrolment;
import org.quorate.child.FindChild;
import org.quorate.child.FoundChild;
import org.quorate.child.IdentifyGp;
import org.quorate.child.LeaveSchool;
import org.quorate.child.PlaceChild;
import org.quorate.child.Placement;
import org.quorate.child.RegisterChild;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;

/** Children: found, registered, read, and the parts of their record. */
@Path("/children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildResource {
  @Inject private FindChild findChild;
  @Inject private RegisterChild registerChild;
  @Inject private AmendChild amendChild;
  @Inject private IdentifyGp identifyGp;
  @Inject private AllocateChild allocateChild;
  @Inject private EnrolAtSchool enrolAtSchool;
  @Inject private LeaveSchool leaveSchool;
  @Inject private PlaceChild placeChild;
  @Inject private CurrentCaller caller;
  @Inject private ChildAnswer answer;

  /** What is looked for: a reference, a number, a name also misspelt. */
  public record Search(@NotNull String text) {}

  /** What was found, the likeliest first. */
  public record Found(List<FoundJson> items, boolean more) {}

  /** One line of it. */
  public record FoundJson(
      UUID id,
      String reference,
      String givenName,
      String familyName,
      Optional<LocalDate> dateOfBirth,
      String team,
      boolean mayOpen) {
    static FoundJson of(FoundChild c) {
      return new FoundJson(
          c.id(),
          c.reference().value(),
          c.name().given(),
          c.name().family(),
          c.born(),
          c.team(),
          c.mayOpen());
    }
  }

  /** A practice; absent: not identified. */
  public record Gp(Optional<UUID> practice) {}

  /** Who holds the case from a day on. */
  public record Holding(Optional<UUID> worker, Optional<String> team, @NotNull LocalDate from) {}

  /** On a roll. */
  public record Roll(
      @NotNull UUID agency,
      @NotNull Enrolment.Kind kind,
      @NotNull LocalDate from,
      Optional<LocalDate> to) {}

  /** The last day of something. */
  public record Ending(@NotNull LocalDate to) {}

  /** Where she lives from a day on. */
  public record Home(
      @NotNull Placement.Kind kind,
      Optional<UUID> agency,
      Optional<String> area,
      boolean outOfArea,
      @NotNull LocalDate from) {}

  /** Sent, not asked for by address: a name belongs in no address. */
  @POST
  @Path("/search")
  @Needs(Permission.READ_CHILD)
  public Found find(@NotNull @Valid Search search) {
    FindChild.Answer answer = findChild.run(search.text(), caller.get());
    return new Found(answer.found().stream().map(FoundJson::of).toList(), answer.more());
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  public Response register(@NotNull @Valid ChildEntry entry, @Context UriInfo here) {
    Child child =
        registerChild.run(
            new RegisterChild.Request(
                entry.particulars(),
                entry.gpPractice().map(AgencyId::new),
                entry.referrer().map(AgencyId::new),
                entry.worker().map(ProfessionalId::new),
                entry.team().orElse(""),
                entry.anotherChild()),
            caller.get());
    return Response.created(here.getAbsolutePathBuilder().path(child.id().toString()).build())
        .tag(EntityTags.of(child.version()))
        .build();
  }

  @GET
  @Path("/{id}")
  @Needs(Permission.READ_CHILD)
  public Response read(@PathParam("id") UUID id) {
    return answer.of(id);
  }

  @PUT
  @Path("/{id}")
  @Needs(Permission.RECORD_CHILD)
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChildEntry entry) {
    amendChild.run(
        new AmendChild.Request(new ChildId(id), ChildAnswer.seen(ifMatch), entry.particulars()),
        caller.get());
    return read(id);
  }

  @PUT
  @Path("/{id}/gp")
  @Needs(Permission.RECORD_CHILD)
  public Response gp(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Gp gp) {
    identifyGp.run(
        new IdentifyGp.Request(
            new ChildId(id), ChildAnswer.seen(ifMatch), gp.practice().map(AgencyId::new)),
        caller.get());
    return read(id);
  }

  @PUT
  @Path("/{id}/allocation")
  @Needs(Permission.RECORD_CHILD)
  public Response allocate(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Holding holding) {
    allocateChild.run(
        new AllocateChild.Request(
            new ChildId(id),
            ChildAnswer.seen(ifMatch),
            holding.worker().map(ProfessionalId::new),
            holding.team().orElse(""),
            holding.from()),
        caller.get());
    return read(id);
  }

  @POST
  @Path("/{id}/schools")
  @Needs(Permission.RECORD_CHILD)
  public Response enrol(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Roll roll) {
    enrolAtSchool.run(
        new EnrolAtSchool.Request(
            new ChildId(id),
            ChildAnswer.seen(ifMatch),
            new AgencyId(roll.agency()),
            roll.kind(),
            roll.from(),
            roll.to()),
        caller.get());
    return read(id);
  }

  @POST
  @Path("/{id}/schools/{enrolment}/ending")
  @Needs(Permission.RECORD_CHILD)
  public Response leave(
      @PathParam("id") UUID id,
      @PathParam("enrolment") UUID enrolment,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Ending ending) {
    leaveSchool.run(
        new LeaveSchool.Request(new ChildId(id), ChildAnswer.seen(ifMatch), enrolment, ending.to()),
        caller.get());
    return read(id);
  }

  @PUT
  @Path("/{id}/placement")
  @Needs(Permission.RECORD_CHILD)
  public Response place(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Home home) {
    placeChild.run(
        new PlaceChild.Request(
            new ChildId(id),
            ChildAnswer.seen(ifMatch),
            new Placement.Details(
                home.kind(),
                home.agency().map(AgencyId::new),
                home.area().orElse(""),
                home.outOfArea()),
            home.from()),
        caller.get());
    return read(id);
  }
}
