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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.plan.EndPlan;
import org.quorate.plan.EndReason;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.reading.PlanFile;
import org.quorate.plan.reading.ReadPlan;
import org.quorate.plan.version.CompareVersions;
import org.quorate.plan.version.MarkVersion;
import org.quorate.plan.version.PlanChanged;
import org.quorate.plan.version.PlanComparison;
import org.quorate.plan.version.SeeChanges;
import org.quorate.plan.voice.JoinPlan;
import org.quorate.plan.voice.LeavePlan;

/** Plans: read, compared, ended; and the agencies on them. */
@Path("/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {
  @Inject private ReadPlan readPlan;
  @Inject private EndPlan endPlan;
  @Inject private JoinPlan joinPlan;
  @Inject private LeavePlan leavePlan;
  @Inject private MarkVersion markVersion;
  @Inject private CompareVersions compareVersions;
  @Inject private SeeChanges seeChanges;
  @Inject private CurrentCaller caller;

  /** Why and when a plan ends. */
  public record EndingJson(
      @NotNull LocalDate on,
      @NotNull EndReason reason,
      @NotNull String words,
      Optional<LocalDate> conferenceOn) {}

  /** An agency's seat. */
  public record SeatJson(boolean coreGroup) {}

  /** What is significant about the plan as it stands. */
  public record SignificantJson(@NotNull String why) {}

  /** The number of a version. */
  public record NumberJson(int number) {}

  @GET
  @Path("/{id}")
  @Needs(Permission.READ_CHILD)
  public Response one(@PathParam("id") UUID id) {
    return answer(id);
  }

  @POST
  @Path("/{id}/ending")
  @Needs(Permission.END_PLAN)
  public Response end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid EndingJson ending) {
    endPlan.run(
        new EndPlan.Request(
            new PlanId(id),
            Seen.by(ifMatch),
            new Plan.Ending(
                ending.on(),
                ending.reason(),
                ending.words(),
                ending.conferenceOn(),
                Optional.empty()),
            Optional.empty()),
        caller.get());
    return answer(id);
  }

  @PUT
  @Path("/{id}/members/{agency}")
  @Needs(Permission.MAKE_PLAN)
  public Response join(
      @PathParam("id") UUID id,
      @PathParam("agency") UUID agency,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull SeatJson seat) {
    joinPlan.run(
        new JoinPlan.Request(
            new PlanId(id), Seen.by(ifMatch), new AgencyId(agency), seat.coreGroup()),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/members/{agency}/leaving")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.MAKE_PLAN)
  public Response leave(
      @PathParam("id") UUID id,
      @PathParam("agency") UUID agency,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    leavePlan.run(
        new LeavePlan.Request(new PlanId(id), Seen.by(ifMatch), new AgencyId(agency)),
        caller.get());
    return answer(id);
  }

  /** The plan as it stands is a version that counts. */
  @POST
  @Path("/{id}/versions")
  @Needs(Permission.MAKE_PLAN)
  public Response mark(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SignificantJson significant) {
    int number =
        markVersion.run(
            new MarkVersion.Request(new PlanId(id), Seen.by(ifMatch), significant.why()),
            caller.get());
    return Response.status(Response.Status.CREATED).entity(new NumberJson(number)).build();
  }

  /** Two versions side by side; without {@code later}, one and the plan as it stands. */
  @GET
  @Path("/{id}/comparison")
  @Needs(Permission.READ_CHILD)
  public PlanComparison compare(
      @PathParam("id") UUID id,
      @QueryParam("earlier") int earlier,
      @QueryParam("later") Integer later) {
    return compareVersions
        .run(
            new CompareVersions.Request(new PlanId(id), earlier, Optional.ofNullable(later)),
            caller.get())
        .comparison();
  }

  /** What changed since a revision that somebody saw, and who changed it. */
  @GET
  @Path("/{id}/changes")
  @Needs(Permission.READ_CHILD)
  public PlanChanged changes(@PathParam("id") UUID id, @QueryParam("since") int since) {
    return seeChanges.run(new SeeChanges.Request(new PlanId(id), since), caller.get());
  }

  private PlanFile read(UUID id) {
    return readPlan.run(ReadPlan.Request.of(new PlanId(id), "plan"), caller.get());
  }

  private Response answer(UUID id) {
    PlanFile file = read(id);
    return Response.ok(PlanJson.of(file)).tag(EntityTags.of(file.plan().revision())).build();
  }
}
