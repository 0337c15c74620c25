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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.child.Consent;
import org.quorate.child.Consents;
import org.quorate.child.EndCircumstance;
import org.quorate.child.EndInvolvement;
import org.quorate.child.ExplainLateness;
import org.quorate.child.LateReason;
import org.quorate.child.ReadChild;
import org.quorate.child.RecordCircumstance;
import org.quorate.child.RecordConsent;
import org.quorate.child.RecordMilestone;
import org.quorate.child.StartInvolvement;
import org.quorate.child.StrikeOutCircumstance;
import org.quorate.child.StrikeOutMilestone;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;

/**
 * What lies beside a child's record: circumstances, involvements, the log that starts and stops the
 * clocks. Lines are added, ended and struck out, never changed, and so need no version.
 */
@Path("/children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildCaseResource {
  @Inject private RecordCircumstance recordCircumstance;
  @Inject private EndCircumstance endCircumstance;
  @Inject private StrikeOutCircumstance strikeOutCircumstance;
  @Inject private StartInvolvement startInvolvement;
  @Inject private EndInvolvement endInvolvement;
  @Inject private RecordMilestone recordMilestone;
  @Inject private StrikeOutMilestone strikeOutMilestone;
  @Inject private ExplainLateness explainLateness;
  @Inject private RecordConsent recordConsent;
  @Inject private ReadChild readChild;
  @Inject private Consents consents;
  @Inject private CurrentCaller caller;

  /** Something is true from a day on. */
  public record True(
      @NotNull Circumstance circumstance,
      @NotNull LocalDate from,
      Optional<LocalDate> to,
      Optional<UUID> agency,
      Optional<String> note) {}

  /** An agency works with the child. */
  public record Work(
      @NotNull UUID agency,
      Optional<UUID> professional,
      @NotNull String role,
      @NotNull LocalDate from,
      Optional<LocalDate> to) {}

  /**
   * Help for a child in need was agreed to, refused, or that was taken back.
   *
   * @param member of the family, with parental responsibility; absent where the young person said
   *     it
   */
  public record Agreed(
      @NotNull Consent.Standing standing,
      Optional<UUID> member,
      @NotNull LocalDate on,
      Optional<String> note) {
    static Agreed of(Consent consent) {
      return new Agreed(
          consent.standing(), consent.member(), consent.saidOn(), Optional.of(consent.note()));
    }
  }

  /** A moment was reached. */
  public record Reached(@NotNull Milestone milestone, @NotNull Instant at, Optional<UUID> matter) {}

  /** The last day of something. */
  public record Ending(@NotNull LocalDate to) {}

  /** Why something was wrong. */
  public record Why(@NotNull String why) {}

  /** Why a limit is missed. */
  public record Late(@NotNull LateReason kind, @NotNull String reason, @NotNull String manager) {}

  /** The id of what was added. */
  public record Added(UUID id) {}

  @POST
  @Path("/{child}/circumstances")
  @Needs(Permission.RECORD_CHILD)
  public Response record(@PathParam("child") UUID child, @NotNull @Valid True said) {
    return added(
        recordCircumstance.run(
            new RecordCircumstance.Request(
                new ChildId(child),
                said.circumstance(),
                said.from(),
                said.to(),
                said.agency().map(AgencyId::new),
                said.note().orElse("")),
            caller.get()));
  }

  @POST
  @Path("/{child}/circumstances/{circumstance}/ending")
  @Needs(Permission.RECORD_CHILD)
  public void end(@PathParam("circumstance") UUID circumstance, @NotNull @Valid Ending ending) {
    endCircumstance.run(new EndCircumstance.Request(circumstance, ending.to()), caller.get());
  }

  @POST
  @Path("/{child}/circumstances/{circumstance}/striking-out")
  @Needs(Permission.RECORD_CHILD)
  public void strikeOut(@PathParam("circumstance") UUID circumstance, @NotNull @Valid Why why) {
    strikeOutCircumstance.run(
        new StrikeOutCircumstance.Request(circumstance, why.why()), caller.get());
  }

  @POST
  @Path("/{child}/involvements")
  @Needs(Permission.RECORD_CHILD)
  public Response start(@PathParam("child") UUID child, @NotNull @Valid Work work) {
    return added(
        startInvolvement.run(
            new StartInvolvement.Request(
                new ChildId(child),
                new AgencyId(work.agency()),
                work.professional().map(ProfessionalId::new),
                work.role(),
                work.from(),
                work.to()),
            caller.get()));
  }

  @POST
  @Path("/{child}/involvements/{involvement}/ending")
  @Needs(Permission.RECORD_CHILD)
  public void endInvolvement(
      @PathParam("involvement") UUID involvement, @NotNull @Valid Ending ending) {
    endInvolvement.run(new EndInvolvement.Request(involvement, ending.to()), caller.get());
  }

  @POST
  @Path("/{child}/consents")
  @Needs(Permission.RECORD_CHILD)
  public Response consent(@PathParam("child") UUID child, @NotNull @Valid Agreed said) {
    return added(
        recordConsent.run(
            new RecordConsent.Request(
                new Consent.Said(
                    new ChildId(child),
                    said.standing(),
                    said.member(),
                    said.on(),
                    said.note().orElse(""))),
            caller.get()));
  }

  /** What was said about help, what stands now first. */
  @GET
  @Path("/{child}/consents")
  @Needs(Permission.READ_CHILD)
  public List<Agreed> consents(@PathParam("child") UUID child) {
    ChildId id = new ChildId(child);
    readChild.run(id, "api.child.consents", caller.get());
    return consents.of(id).stream().map(Agreed::of).toList();
  }

  @POST
  @Path("/{child}/milestones")
  @Needs(Permission.RECORD_CHILD)
  public Response reach(@PathParam("child") UUID child, @NotNull @Valid Reached reached) {
    RecordMilestone.Request request =
        RecordMilestone.Request.of(new ChildId(child), reached.milestone(), reached.at());
    return added(
        recordMilestone.run(reached.matter().map(request::in).orElse(request), caller.get()));
  }

  @POST
  @Path("/{child}/milestones/{milestone}/striking-out")
  @Needs(Permission.RECORD_CHILD)
  public void strikeOutMilestone(@PathParam("milestone") UUID milestone, @NotNull @Valid Why why) {
    strikeOutMilestone.run(new StrikeOutMilestone.Request(milestone, why.why()), caller.get());
  }

  @POST
  @Path("/{child}/deadlines/{deadline}/lateness")
  @Needs(Permission.ARRANGE_MEETING)
  public void explain(@PathParam("deadline") UUID deadline, @NotNull @Valid Late late) {
    explainLateness.run(
        new ExplainLateness.Request(deadline, late.kind(), late.reason(), late.manager()),
        caller.get());
  }

  private static Response added(UUID id) {
    return Response.status(Response.Status.CREATED).entity(new Added(id)).build();
  }
}
