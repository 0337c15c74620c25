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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.StrikeOutEntry;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.assessment.CompleteAssessment;
import org.quorate.child.assessment.RecordAssessment;
import org.quorate.child.casefile.ReadCaseFile;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.RecordAttendance;
import org.quorate.child.education.RecordNeedsReview;
import org.quorate.child.education.RecordSuspension;
import org.quorate.child.education.Suspension;
import org.quorate.child.sharing.RecordSharing;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.AnswerTrustConcern;
import org.quorate.child.trust.RecordTrustConcern;
import org.quorate.child.trust.TrustConcern;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;

/**
 * The dated entries of a child's file: assessments, school, adults in trust, what was shared.
 * Entries are added, completed and struck out, never changed, and so need no version.
 */
@Path("/children/{child}/file")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildFileResource {
  @Inject private ReadCaseFile readCaseFile;
  @Inject private RecordAssessment recordAssessment;
  @Inject private CompleteAssessment completeAssessment;
  @Inject private RecordSuspension recordSuspension;
  @Inject private RecordAttendance recordAttendance;
  @Inject private RecordNeedsReview recordNeedsReview;
  @Inject private RecordTrustConcern recordTrustConcern;
  @Inject private AnswerTrustConcern answerTrustConcern;
  @Inject private RecordSharing recordSharing;
  @Inject private StrikeOutEntry strikeOutEntry;
  @Inject private CurrentCaller caller;

  /** An assessment began. */
  public record Begun(
      @NotNull Assessment.Kind kind, Optional<UUID> assessor, @NotNull LocalDate happenedOn) {}

  /** It is complete. */
  public record Complete(
      @NotNull LocalDate completedOn,
      @NotNull Set<Assessment.Topic> covered,
      Set<Assessment.Voice> heard,
      boolean siblingsToo,
      Optional<String> ownView) {}

  /** A school kept the child out. */
  public record KeptOut(
      @NotNull Suspension.Kind kind,
      @NotNull UUID school,
      @NotNull LocalDate happenedOn,
      Optional<LocalDate> to,
      Optional<String> reason) {}

  /** Attendance between two days. */
  public record Figure(@NotNull LocalDate happenedOn, @NotNull LocalDate to, int percent) {}

  /** Needs were looked at. */
  public record LookedAt(
      @NotNull NeedsReview.Kind kind, @NotNull LocalDate happenedOn, @NotNull String found) {}

  /** What there is against an adult in a position of trust. */
  public record Against(
      @NotNull TrustConcern.Kind kind,
      @NotNull String adult,
      @NotNull TrustConcern.WorksWith worksWith,
      @NotNull String position,
      @NotNull LocalDate happenedOn) {}

  /** Who was told and when, or why nobody was. */
  public record Answer(
      Optional<TrustConcern.Told> told, Optional<LocalDate> toldOn, Optional<String> whyNot) {}

  /** What was told to whom, or was not. */
  public record Telling(
      @NotNull LocalDate happenedOn,
      @NotNull String what,
      Optional<UUID> agency,
      Optional<UUID> familyMember,
      boolean shared,
      Optional<SharedInformation.Basis> basis,
      Optional<String> why) {}

  /** Why an entry was wrong. */
  public record Why(@NotNull String why) {}

  /** The id of what was added. */
  public record Added(UUID id) {}

  @GET
  @Needs(Permission.READ_CHILD)
  public ChildFileJson read(@PathParam("child") UUID child) {
    return ChildFileJson.of(readCaseFile.run(new ChildId(child), "api.child.file", caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/assessments")
  public Response begin(@PathParam("child") UUID child, @NotNull @Valid Begun begun) {
    return added(
        recordAssessment.run(
            new RecordAssessment.Request(
                new ChildId(child),
                begun.kind(),
                begun.assessor().map(AgencyId::new),
                begun.happenedOn()),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/assessments/{assessment}/completion")
  public void complete(
      @PathParam("assessment") UUID assessment, @NotNull @Valid Complete complete) {
    completeAssessment.run(
        new CompleteAssessment.Request(
            assessment,
            new Assessment.Findings(
                complete.completedOn(),
                complete.covered(),
                Optional.ofNullable(complete.heard()).orElse(Set.of()),
                complete.siblingsToo(),
                complete.ownView().orElse(""))),
        caller.get());
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/suspensions")
  public Response suspend(@PathParam("child") UUID child, @NotNull @Valid KeptOut out) {
    return added(
        recordSuspension.run(
            new RecordSuspension.Request(
                new ChildId(child),
                new Suspension.Details(
                    out.kind(),
                    new AgencyId(out.school()),
                    out.happenedOn(),
                    out.to(),
                    out.reason().orElse(""))),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/attendance")
  public Response attend(@PathParam("child") UUID child, @NotNull @Valid Figure figure) {
    return added(
        recordAttendance.run(
            new RecordAttendance.Request(
                new ChildId(child), figure.happenedOn(), figure.to(), figure.percent()),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/needs-reviews")
  public Response review(@PathParam("child") UUID child, @NotNull @Valid LookedAt looked) {
    return added(
        recordNeedsReview.run(
            new RecordNeedsReview.Request(
                new ChildId(child), looked.kind(), looked.happenedOn(), looked.found()),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/trust-concerns")
  public Response concern(@PathParam("child") UUID child, @NotNull @Valid Against against) {
    return added(
        recordTrustConcern.run(
            new RecordTrustConcern.Request(
                new ChildId(child),
                new TrustConcern.Details(
                    against.kind(),
                    against.adult(),
                    against.worksWith(),
                    against.position(),
                    against.happenedOn())),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/trust-concerns/{concern}/answer")
  public void answer(@PathParam("concern") UUID concern, @NotNull @Valid Answer answer) {
    answerTrustConcern.run(
        new AnswerTrustConcern.Request(
            concern, answer.told(), answer.toldOn(), answer.whyNot().orElse("")),
        caller.get());
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/sharing")
  public Response share(@PathParam("child") UUID child, @NotNull @Valid Telling telling) {
    return added(
        recordSharing.run(
            new RecordSharing.Request(
                new ChildId(child),
                new SharedInformation.Details(
                    telling.happenedOn(),
                    telling.what(),
                    telling.agency().map(AgencyId::new),
                    telling.familyMember(),
                    telling.shared(),
                    telling.basis(),
                    telling.why().orElse(""))),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/entries/{entry}/striking-out")
  public void strikeOut(@PathParam("entry") UUID entry, @NotNull @Valid Why why) {
    strikeOutEntry.run(new StrikeOutEntry.Request(entry, why.why()), caller.get());
  }

  private static Response added(UUID id) {
    return Response.status(Response.Status.CREATED).entity(new Added(id)).build();
  }
}
