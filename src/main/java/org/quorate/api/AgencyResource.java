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
import org.quorate.agency.AgencyEntry;
import org.quorate.agency.AgencyId;
import org.quorate.agency.AmendAgency;
import org.quorate.agency.CloseAgency;
import org.quorate.agency.RegisterAgency;
import org.quorate.agency.ReopenAgency;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.AgencySearch;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.JpaDirectoryBoard.AfterAgency;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Sector;

/** Agencies: found, registered, amended, closed and opened again. */
@Path("/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgencyResource {
  private static final int PER_PAGE = 50;

  @Inject private JpaDirectoryBoard board;
  @Inject private RegisterAgency registerAgency;
  @Inject private AmendAgency amendAgency;
  @Inject private CloseAgency closeAgency;
  @Inject private ReopenAgency reopenAgency;
  @Inject private CurrentCaller caller;

  /**
   * What becomes of the people of an agency that is closed.
   *
   * @param people absent where there are none
   * @param moveTo the agency they sit for from now on
   */
  public record Closing(Optional<CloseAgency.People> people, Optional<UUID> moveTo) {}

  @GET
  @Needs(Permission.READ_DIRECTORY)
  public DirectoryList<AgencyJson> find(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("kind") Sector kind,
      @QueryParam("area") @DefaultValue("") String area,
      @QueryParam("closed") boolean closedToo,
      @QueryParam("after") String after) {
    Optional<AfterAgency> from =
        Paging.after(after, key -> new AfterAgency(key.get(0), UUID.fromString(key.get(1))));
    Found<AgencyRow> found =
        board.agencies(
            new AgencySearch(text, Optional.ofNullable(kind), area, closedToo), from, PER_PAGE + 1);
    var paged = Paging.of(found.rows(), PER_PAGE, a -> Paging.mark(a.name(), a.id()));
    List<AgencyJson> items = paged.items().stream().map(AgencyJson::of).toList();
    return new DirectoryList<>(items, paged.next(), found.onlyLike());
  }

  @POST
  @Needs(Permission.KEEP_DIRECTORY)
  public Response register(AgencyEntry entry, @Context UriInfo here) {
    Bodies.needed(entry);
    AgencyId id = registerAgency.run(new RegisterAgency.Request(entry), caller.get());
    AgencyRow row = row(id.value());
    return Response.created(here.getAbsolutePathBuilder().path(id.toString()).build())
        .tag(EntityTags.of(row.version()))
        .entity(AgencyJson.of(row))
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
      AgencyEntry entry) {
    Bodies.needed(entry);
    long version = EntityTags.expected(ifMatch);
    amendAgency.run(new AmendAgency.Request(new AgencyId(id), version, entry), caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/closing")
  @Needs(Permission.KEEP_DIRECTORY)
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Closing closing) {
    Bodies.needed(closing);
    closeAgency.run(
        new CloseAgency.Request(
            new AgencyId(id),
            EntityTags.expected(ifMatch),
            closing.people().orElse(CloseAgency.People.UNSAID),
            closing.moveTo().map(AgencyId::new)),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/reopening")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.KEEP_DIRECTORY)
  public Response reopen(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    reopenAgency.run(
        new ReopenAgency.Request(new AgencyId(id), EntityTags.expected(ifMatch)), caller.get());
    return answer(id);
  }

  /** The people who sit for it, by family name. */
  @GET
  @Path("/{id}/professionals")
  @Needs(Permission.READ_DIRECTORY)
  public List<ProfessionalJson> people(@PathParam("id") UUID id) {
    row(id);
    return board.peopleOf(new AgencyId(id), false).stream().map(ProfessionalJson::of).toList();
  }

  private Response answer(UUID id) {
    AgencyRow row = row(id);
    return Response.ok(AgencyJson.of(row)).tag(EntityTags.of(row.version())).build();
  }

  private AgencyRow row(UUID id) {
    return board.agency(new AgencyId(id)).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }
}
