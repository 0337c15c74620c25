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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.IdempotencyKeys;
import org.quorate.http.Needs;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Category;
import org.quorate.plan.MakePlan;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;
import org.quorate.plan.PreparePlan;
import org.quorate.plan.circle.DrawCircle;
import org.quorate.plan.circle.TrustedPerson;
import org.quorate.plan.reading.JpaPlanBoard;
import org.quorate.plan.reading.PlanFile;
import org.quorate.plan.reading.ReadPlan;
import org.quorate.rulebook.PlanKind;

/** A child's plans, begun and listed, and whom the child trusts. */
@Path("/children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildPlanResource {
  @Inject private JpaPlanBoard board;
  @Inject private ReadPlan readPlan;
  @Inject private PreparePlan preparePlan;
  @Inject private MakePlan makePlan;
  @Inject private DrawCircle drawCircle;
  @Inject private IdempotencyKeys keys;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;

  /**
   * A plan that begins.
   *
   * @param prepared not decided on yet
   * @param startedOn empty for today, and only where it is prepared
   * @param conferenceOn the day of the conference, for child protection
   */
  public record BeginningJson(
      @NotNull PlanKind kind,
      boolean prepared,
      Optional<Category> category,
      Optional<LocalDate> startedOn,
      Optional<LocalDate> conferenceOn,
      Optional<List<UUID>> members) {
    Set<AgencyId> agencies() {
      return members.orElse(List.of()).stream().map(AgencyId::new).collect(Collectors.toSet());
    }
  }

  /** Somebody whom the child trusts. */
  public record TrustedJson(
      @NotNull String name,
      Optional<String> relation,
      @NotNull TrustedPerson.Closeness closeness,
      Optional<String> childsWords) {
    Optional<TrustedPerson.Details> details() {
      return Optional.of(
          new TrustedPerson.Details(name, relation.orElse(""), closeness, childsWords.orElse("")));
    }
  }

  /** The id of what was added. */
  public record Added(UUID id) {}

  /** Every plan of a child, the newest start first. */
  @GET
  @Path("/{child}/plans")
  @Needs(Permission.READ_CHILD)
  public List<PlanJson.RowJson> of(@PathParam("child") UUID child) {
    guard.require(caller.get(), Permission.READ_CHILD, child);
    return board.of(new ChildId(child)).stream().map(PlanJson.RowJson::of).toList();
  }

  @POST
  @Path("/{child}/plans")
  @Needs(Permission.MAKE_PLAN)
  public Response begin(
      @PathParam("child") UUID child,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid BeginningJson beginning) {
    UUID id =
        keys.once(
            Optional.ofNullable(key),
            caller.get(),
            "POST /api/children/" + child + "/plans",
            beginning,
            () -> begin(new ChildId(child), beginning).value());
    PlanFile file = readPlan.run(ReadPlan.Request.of(new PlanId(id), "plan"), caller.get());
    return Response.status(Response.Status.CREATED)
        .tag(EntityTags.of(file.plan().revision()))
        .entity(PlanJson.of(file))
        .build();
  }

  private PlanId begin(ChildId child, BeginningJson beginning) {
    if (beginning.prepared()) {
      return preparePlan.run(
          new PreparePlan.Request(child, beginning.kind(), beginning.startedOn()), caller.get());
    }
    LocalDate start =
        beginning
            .startedOn()
            .or(beginning::conferenceOn)
            .orElseThrow(() -> new Rejected(PlanProblem.START_MISSING, "startedOn"));
    return makePlan.run(
        new MakePlan.Request(
            child,
            beginning.kind(),
            beginning.category(),
            new Plan.Start(start, beginning.conferenceOn(), Optional.empty()),
            Optional.empty(),
            beginning.agencies()),
        caller.get());
  }

  @POST
  @Path("/{child}/circle")
  @Needs(Permission.RECORD_CHILD)
  public Response trust(@PathParam("child") UUID child, @NotNull @Valid TrustedJson person) {
    return added(draw(child, Optional.empty(), person.details()));
  }

  @PUT
  @Path("/{child}/circle/{person}")
  @Needs(Permission.RECORD_CHILD)
  public void amend(
      @PathParam("child") UUID child,
      @PathParam("person") UUID person,
      @NotNull @Valid TrustedJson details) {
    draw(child, Optional.of(person), details.details());
  }

  @POST
  @Path("/{child}/circle/{person}/leaving")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.RECORD_CHILD)
  public void leave(@PathParam("child") UUID child, @PathParam("person") UUID person) {
    draw(child, Optional.of(person), Optional.empty());
  }

  private UUID draw(UUID child, Optional<UUID> person, Optional<TrustedPerson.Details> details) {
    return drawCircle.run(
        new DrawCircle.Request(new ChildId(child), person, details), caller.get());
  }

  private static Response added(UUID id) {
    return Response.status(Response.Status.CREATED).entity(new Added(id)).build();
  }
}
