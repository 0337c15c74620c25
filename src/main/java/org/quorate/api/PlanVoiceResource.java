package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.api.PlanVoicesJson.PartyJson;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.plan.PlanId;
import org.quorate.plan.summary.AcknowledgeSummary;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.summary.WriteCaseSummary;
import org.quorate.plan.voice.AcknowledgeCopy;
import org.quorate.plan.voice.Agreement;
import org.quorate.plan.voice.AnswerView;
import org.quorate.plan.voice.RecordAgreement;
import org.quorate.plan.voice.RecordContribution;
import org.quorate.plan.voice.RecordView;
import org.quorate.plan.voice.ShareCopy;
import org.quorate.plan.voice.View;

/**
 * What is said about a plan and who has it. Lines are added, never changed, and so need no version;
 * the people of an agency may speak for their own.
 */
@Path("/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanVoiceResource {
  @Inject private RecordContribution recordContribution;
  @Inject private RecordView recordView;
  @Inject private AnswerView answerView;
  @Inject private RecordAgreement recordAgreement;
  @Inject private ShareCopy shareCopy;
  @Inject private AcknowledgeCopy acknowledgeCopy;
  @Inject private WriteCaseSummary writeCaseSummary;
  @Inject private AcknowledgeSummary acknowledgeSummary;
  @Inject private CurrentCaller caller;

  /** What an agency said or did. */
  public record ContributionJson(@NotNull UUID agency, @NotNull String words) {}

  /** What the child or the family said. */
  public record ViewJson(
      @NotNull View.By by,
      @NotNull LocalDate on,
      @NotNull String words,
      Optional<String> response) {}

  /** What was done about it. */
  public record ResponseJson(@NotNull String response) {}

  /** Who stands where. */
  public record StanceJson(
      @NotNull @Valid PartyJson party, @NotNull Agreement.Stance stance, Optional<String> words) {}

  /** Who is given a copy. */
  public record CopyJson(@NotNull @Valid PartyJson party) {}

  /** Who says that they have it. */
  public record ByJson(Optional<String> by) {}

  /** One page for a crisis. */
  public record SummaryJson(
      Optional<String> helps,
      Optional<String> worsens,
      Optional<String> triggers,
      @NotNull String inCrisis) {}

  /** Which agency. */
  public record AgencyJson(@NotNull UUID agency) {}

  /** The id of what was added. */
  public record Added(UUID id) {}

  @POST
  @Path("/{id}/contributions")
  @Needs(Permission.READ_CHILD)
  public Response contribute(@PathParam("id") UUID id, @NotNull @Valid ContributionJson said) {
    return added(
        recordContribution.run(
            new RecordContribution.Request(
                new PlanId(id), new AgencyId(said.agency()), said.words()),
            caller.get()));
  }

  @POST
  @Path("/{id}/views")
  @Needs(Permission.MAKE_PLAN)
  public Response view(@PathParam("id") UUID id, @NotNull @Valid ViewJson view) {
    return added(
        recordView.run(
            new RecordView.Request(
                new PlanId(id),
                new View.Said(view.by(), view.on(), view.words(), view.response().orElse(""))),
            caller.get()));
  }

  @PUT
  @Path("/{id}/views/{view}/response")
  @Needs(Permission.MAKE_PLAN)
  public void answer(@PathParam("view") UUID view, @NotNull @Valid ResponseJson response) {
    answerView.run(new AnswerView.Request(view, response.response()), caller.get());
  }

  @POST
  @Path("/{id}/agreements")
  @Needs(Permission.READ_CHILD)
  public Response agree(@PathParam("id") UUID id, @NotNull @Valid StanceJson stance) {
    return added(
        recordAgreement.run(
            new RecordAgreement.Request(
                new PlanId(id), stance.party().party(), stance.stance(), stance.words().orElse("")),
            caller.get()));
  }

  @POST
  @Path("/{id}/copies")
  @Needs(Permission.MAKE_PLAN)
  public Response share(@PathParam("id") UUID id, @NotNull @Valid CopyJson copy) {
    return added(
        shareCopy.run(new ShareCopy.Request(new PlanId(id), copy.party().party()), caller.get()));
  }

  @POST
  @Path("/{id}/copies/{copy}/acknowledgement")
  @Needs(Permission.READ_CHILD)
  public void acknowledge(@PathParam("copy") UUID copy, @NotNull ByJson by) {
    acknowledgeCopy.run(new AcknowledgeCopy.Request(copy, by.by().orElse("")), caller.get());
  }

  @POST
  @Path("/{id}/summaries")
  @Needs(Permission.MAKE_PLAN)
  public Response summarise(@PathParam("id") UUID id, @NotNull @Valid SummaryJson summary) {
    return added(
        writeCaseSummary.run(
            new WriteCaseSummary.Request(
                new PlanId(id),
                new CaseSummary.Content(
                    summary.helps().orElse(""),
                    summary.worsens().orElse(""),
                    summary.triggers().orElse(""),
                    summary.inCrisis())),
            caller.get()));
  }

  @POST
  @Path("/{id}/summaries/{summary}/acknowledgement")
  @Needs(Permission.READ_CHILD)
  public void acknowledgeSummary(
      @PathParam("summary") UUID summary, @NotNull @Valid AgencyJson agency) {
    acknowledgeSummary.run(
        new AcknowledgeSummary.Request(summary, new AgencyId(agency.agency())), caller.get());
  }

  private static Response added(UUID id) {
    return Response.status(Response.Status.CREATED).entity(new Added(id)).build();
  }
}
