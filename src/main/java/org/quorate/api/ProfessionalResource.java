package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.AgencyProblem;
import org.quorate.agency.AmendProfessional;
import org.quorate.agency.MoveProfessional;
import org.quorate.agency.NameDeputy;
import org.quorate.agency.ProfessionalEntry;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.RegisterProfessional;
import org.quorate.agency.RetireProfessional;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.JpaDirectoryBoard.AfterPerson;
import org.quorate.agency.directory.PersonRow;
import org.quorate.agency.directory.PersonSearch;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.kernel.Rejected;

/** Professionals: found, registered, amended, moved, given a deputy, and marked as having left. */
@Path("/professionals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfessionalResource {
  private static final int PER_PAGE = 50;

  @Inject private JpaDirectoryBoard board;
  @Inject private RegisterProfessional registerProfessional;
  @Inject private AmendProfessional amendProfessional;
  @Inject private MoveProfessional moveProfessional;
  @Inject private NameDeputy nameDeputy;
  @Inject private RetireProfessional retireProfessional;
  @Inject private CurrentCaller caller;

  /** The agency somebody sits for, and what is known of them there. */
  public record Seat(UUID agency, ProfessionalEntry professional) {
    AgencyId place() {
      return Optional.ofNullable(agency)
          .map(AgencyId::new)
          .orElseThrow(() -> new Rejected(AgencyProblem.AGENCY_MISSING, "agency"));
    }
  }

  /** Who stands in; absent for nobody. */
  public record StandIn(Optional<UUID> deputy) {}

  @GET
  @Needs(Permission.READ_DIRECTORY)
  public DirectoryList<ProfessionalJson> find(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("gone") boolean goneToo,
      @QueryParam("after") String after) {
    Optional<AfterPerson> from =
        Paging.after(
            after, key -> new AfterPerson(key.get(0), key.get(1), UUID.fromString(key.get(2))));
    Found<PersonRow> found = board.people(new PersonSearch(text, goneToo), from, PER_PAGE + 1);
    var paged =
        Paging.of(found.rows(), PER_PAGE, p -> Paging.mark(p.familyName(), p.givenName(), p.id()));
    List<ProfessionalJson> items = paged.items().stream().map(ProfessionalJson::of).toList();
    return new DirectoryList<>(items, paged.next(), found.onlyLike());
  }

  @POST
  @Needs(Permission.KEEP_DIRECTORY)
  public Response register(Seat seat, @Context UriInfo here) {
    Bodies.needed(seat);
    Bodies.needed(seat.professional());
    AgencyId agency = seat.place();
    ProfessionalId id =
        registerProfessional.run(
            new RegisterProfessional.Request(agency, seat.professional()), caller.get());
    PersonRow row = row(id.value());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .tag(EntityTags.of(row.version()))
        .entity(ProfessionalJson.of(row))
        .build();
  }

  @GET
  @Path("/{id}")
  @Needs(Permission.READ_DIRECTORY)
  public Response read(@PathParam("id") UUID id) {
    return answer(id);
  }

  @PUT
  @Path("/{id}")
  @Needs(Permission.KEEP_DIRECTORY)
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ProfessionalEntry entry) {
    Bodies.needed(entry);
    long version = EntityTags.expected(ifMatch);
    amendProfessional.run(
        new AmendProfessional.Request(new ProfessionalId(id), version, entry), caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/moving")
  @Needs(Permission.KEEP_DIRECTORY)
  public Response move(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Seat seat) {
    Bodies.needed(seat);
    Bodies.needed(seat.professional());
    AgencyId agency = seat.place();
    moveProfessional.run(
        new MoveProfessional.Request(
            new ProfessionalId(id), EntityTags.expected(ifMatch), agency, seat.professional()),
        caller.get());
    return answer(id);
  }

  @PUT
  @Path("/{id}/deputy")
  @Needs(Permission.KEEP_DIRECTORY)
  public Response nameDeputy(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      StandIn standIn) {
    Bodies.needed(standIn);
    nameDeputy.run(
        new NameDeputy.Request(
            new ProfessionalId(id),
            EntityTags.expected(ifMatch),
            standIn.deputy().map(ProfessionalId::new)),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/leaving")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.KEEP_DIRECTORY)
  public Response leave(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    retireProfessional.run(
        new RetireProfessional.Request(new ProfessionalId(id), EntityTags.expected(ifMatch)),
        caller.get());
    return answer(id);
  }

  private Response answer(UUID id) {
    PersonRow row = row(id);
    return Response.ok(ProfessionalJson.of(row)).tag(EntityTags.of(row.version())).build();
  }

  private PersonRow row(UUID id) {
    return board
        .person(new ProfessionalId(id))
        .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }
}
