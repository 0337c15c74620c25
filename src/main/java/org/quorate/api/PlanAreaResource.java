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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.OverLimit;
import org.quorate.plan.Picture;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PlanId;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.plan.action.AgreeAction;
import org.quorate.plan.action.AmendAction;
import org.quorate.plan.action.FinishAction;
import org.quorate.plan.action.RedateAction;
import org.quorate.plan.action.ReopenAction;
import org.quorate.plan.area.AchieveArea;
import org.quorate.plan.area.AddArea;
import org.quorate.plan.area.AmendArea;
import org.quorate.plan.area.BringUpArea;
import org.quorate.plan.area.DropArea;
import org.quorate.plan.area.GroupAreas;
import org.quorate.plan.area.ParkArea;
import org.quorate.plan.area.ReorderAreas;
import org.quorate.plan.area.ScoreProgress;
import org.quorate.plan.reading.PlanFile;
import org.quorate.plan.reading.ReadPlan;

/** A plan's priority areas, their scores and their actions; each answers with the whole plan. */
@Path("/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanAreaResource {
  @Inject private ReadPlan readPlan;
  @Inject private AddArea addArea;
  @Inject private AmendArea amendArea;
  @Inject private ReorderAreas reorderAreas;
  @Inject private ParkArea parkArea;
  @Inject private BringUpArea bringUpArea;
  @Inject private AchieveArea achieveArea;
  @Inject private DropArea dropArea;
  @Inject private GroupAreas groupAreas;
  @Inject private ScoreProgress scoreProgress;
  @Inject private AgreeAction agreeAction;
  @Inject private AmendAction amendAction;
  @Inject private RedateAction redateAction;
  @Inject private FinishAction finishAction;
  @Inject private ReopenAction reopenAction;
  @Inject private CurrentCaller caller;

  /** What an area says; {@code over} where it is to be open beyond the limit. */
  public record AreaWordsJson(
      @NotNull String worry,
      Optional<String> outcome,
      Optional<String> measure,
      Optional<UUID> owner,
      Optional<String> childsWords,
      Optional<String> familysWords,
      Optional<String> childsTen,
      Optional<Picture> picture,
      Optional<PlanJson.OverJson> over) {
    PriorityArea.Content content() {
      return new PriorityArea.Content(
          worry,
          outcome.orElse(""),
          measure.orElse(""),
          owner.map(AgencyId::new),
          childsWords.orElse(""),
          familysWords.orElse(""),
          childsTen.orElse(""),
          picture);
    }
  }

  /** One more than the limit. */
  public record BringingUpJson(Optional<PlanJson.OverJson> over) {}

  /** Every area that is not over, each once. */
  public record OrderJson(@NotNull List<UUID> areas) {}

  /** Words: what shows it, or why. */
  public record WordsJson(Optional<String> words) {}

  /** Which areas become part of this one, and why. */
  public record GroupingJson(@NotNull List<UUID> areas, @NotNull String why) {}

  /** A score. */
  public record ScoringJson(
      @NotNull Score.By by, int points, @NotNull LocalDate on, Optional<String> words) {}

  /** What somebody is to do; of professional, agency, family member and child one is named. */
  public record TermsJson(
      @NotNull String what,
      Optional<UUID> professional,
      Optional<UUID> agency,
      Optional<UUID> familyMember,
      boolean byTheChild,
      Optional<LocalDate> dueOn,
      int timesAWeek) {
    PlanAction.Terms terms() {
      return new PlanAction.Terms(what, owner(), dueOn.orElse(null), timesAWeek);
    }

    /** A professional's agency is looked up; the one told here is not believed. */
    private Optional<ActionOwner> owner() {
      return professional
          .<ActionOwner>map(
              each ->
                  new ActionOwner.Person(
                      new ProfessionalId(each), new AgencyId(agency.orElse(each))))
          .or(() -> agency.map(each -> new ActionOwner.Service(new AgencyId(each))))
          .or(() -> familyMember.map(ActionOwner.Relative::new))
          .or(() -> byTheChild ? Optional.of(new ActionOwner.TheChild()) : Optional.empty());
    }
  }

  /** Another date, and why. */
  public record RedatingJson(@NotNull LocalDate to, @NotNull String why) {}

  /** How an action ended. */
  public record FinishingJson(@NotNull PlanAction.State as, Optional<String> evidence) {}

  @POST
  @Path("/{id}/areas")
  @Needs(Permission.MAKE_PLAN)
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AreaWordsJson area) {
    addArea.run(
        new AddArea.Request(new PlanId(id), Seen.by(ifMatch), area.content(), over(area.over())),
        caller.get());
    return answer(id);
  }

  @PUT
  @Path("/{id}/areas/{area}")
  @Needs(Permission.MAKE_PLAN)
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull @Valid AreaWordsJson words) {
    amendArea.run(
        new AmendArea.Request(new PlanId(id), Seen.by(ifMatch), area, words.content()),
        caller.get());
    return answer(id);
  }

  @PUT
  @Path("/{id}/area-order")
  @Needs(Permission.MAKE_PLAN)
  public Response reorder(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid OrderJson order) {
    reorderAreas.run(
        new ReorderAreas.Request(new PlanId(id), Seen.by(ifMatch), order.areas()), caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/parking")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.MAKE_PLAN)
  public Response park(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area) {
    parkArea.run(new ParkArea.Request(new PlanId(id), Seen.by(ifMatch), area), caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/bringing-up")
  @Needs(Permission.MAKE_PLAN)
  public Response bringUp(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull @Valid BringingUpJson how) {
    bringUpArea.run(
        new BringUpArea.Request(new PlanId(id), Seen.by(ifMatch), area, over(how.over())),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/achieving")
  @Needs(Permission.MAKE_PLAN)
  public Response achieve(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull WordsJson evidence) {
    achieveArea.run(
        new AchieveArea.Request(
            new PlanId(id), Seen.by(ifMatch), area, evidence.words().orElse("")),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/dropping")
  @Needs(Permission.MAKE_PLAN)
  public Response drop(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull WordsJson why) {
    dropArea.run(
        new DropArea.Request(new PlanId(id), Seen.by(ifMatch), area, why.words().orElse("")),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/grouping")
  @Needs(Permission.MAKE_PLAN)
  public Response group(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull @Valid GroupingJson grouping) {
    groupAreas.run(
        new GroupAreas.Request(
            new PlanId(id), Seen.by(ifMatch), grouping.areas(), area, grouping.why()),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/scores")
  @Needs(Permission.MAKE_PLAN)
  public Response score(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull @Valid ScoringJson score) {
    scoreProgress.run(
        new ScoreProgress.Request(
            new PlanId(id),
            Seen.by(ifMatch),
            area,
            score.by(),
            score.points(),
            score.on(),
            score.words().orElse("")),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/areas/{area}/actions")
  @Needs(Permission.MAKE_PLAN)
  public Response agree(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("area") UUID area,
      @NotNull @Valid TermsJson terms) {
    agreeAction.run(
        new AgreeAction.Request(new PlanId(id), Seen.by(ifMatch), area, terms.terms()),
        caller.get());
    return answer(id);
  }

  @PUT
  @Path("/{id}/actions/{action}")
  @Needs(Permission.MAKE_PLAN)
  public Response amendAction(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("action") UUID action,
      @NotNull @Valid TermsJson terms) {
    amendAction.run(
        new AmendAction.Request(new PlanId(id), Seen.by(ifMatch), action, terms.terms()),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/actions/{action}/redating")
  @Needs(Permission.MAKE_PLAN)
  public Response redate(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("action") UUID action,
      @NotNull @Valid RedatingJson redating) {
    redateAction.run(
        new RedateAction.Request(
            new PlanId(id), Seen.by(ifMatch), action, redating.to(), redating.why()),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/actions/{action}/finishing")
  @Needs(Permission.MAKE_PLAN)
  public Response finish(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("action") UUID action,
      @NotNull @Valid FinishingJson finishing) {
    finishAction.run(
        new FinishAction.Request(
            new PlanId(id),
            Seen.by(ifMatch),
            action,
            finishing.as(),
            finishing.evidence().orElse("")),
        caller.get());
    return answer(id);
  }

  @POST
  @Path("/{id}/actions/{action}/reopening")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.MAKE_PLAN)
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @PathParam("action") UUID action) {
    reopenAction.run(
        new ReopenAction.Request(new PlanId(id), Seen.by(ifMatch), action), caller.get());
    return answer(id);
  }

  private static Optional<OverLimit> over(Optional<PlanJson.OverJson> over) {
    return over.map(each -> new OverLimit(each.reason(), each.manager()));
  }

  private Response answer(UUID id) {
    PlanFile file = readPlan.run(ReadPlan.Request.of(new PlanId(id), "plan"), caller.get());
    return Response.ok(PlanJson.of(file)).tag(EntityTags.of(file.plan().revision())).build();
  }
}
