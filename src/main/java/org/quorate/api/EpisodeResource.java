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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.kernel.Rejected;
import org.quorate.missing.AcknowledgeEpisode;
import org.quorate.missing.CarryIntoPlan;
import org.quorate.missing.EpisodeId;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.missing.OfferReturnInterview;
import org.quorate.missing.ReadMissing;
import org.quorate.missing.RecordLateReport;
import org.quorate.missing.RecordReturnInterview;
import org.quorate.missing.RecordReturnInterview.Accepted;
import org.quorate.missing.RecordReturnInterview.Declined;
import org.quorate.missing.RecordReturnInterview.Done;
import org.quorate.missing.ReportFound;
import org.quorate.missing.ReturnInterview;
import org.quorate.missing.ShareReturnInterview;
import org.quorate.missing.StrikeOutEpisode;
import org.quorate.missing.TellLead;
import org.quorate.missing.Telling;

/**
 * One missing episode: each change names the version it was made from and answers with the next.
 */
@Path("/missing-episodes/{episode}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EpisodeResource {
  @PathParam("episode")
  private UUID episode;

  @HeaderParam(HttpHeaders.IF_MATCH)
  private String ifMatch;

  @Inject private ReadMissing readMissing;
  @Inject private RecordLateReport recordLateReport;
  @Inject private ReportFound reportFound;
  @Inject private TellLead tellLead;
  @Inject private AcknowledgeEpisode acknowledgeEpisode;
  @Inject private OfferReturnInterview offerReturnInterview;
  @Inject private RecordReturnInterview recordReturnInterview;
  @Inject private ShareReturnInterview shareReturnInterview;
  @Inject private CarryIntoPlan carryIntoPlan;
  @Inject private StrikeOutEpisode strikeOutEpisode;
  @Inject private CurrentCaller caller;

  /** By what way the lead professional was told, and when. */
  public record Told(@NotNull Telling.How how, @NotNull Instant at) {}

  /** When an interview was offered, and by whom. */
  public record Offer(@NotNull Instant at, Optional<String> by) {}

  /** What the child said to it; {@code why} where she declined. */
  public record Answer(boolean accepted, @NotNull Instant at, Optional<String> why) {}

  /** What an interview found. */
  public record Interview(
      @NotNull Instant at,
      @NotNull String by,
      Optional<UUID> agency,
      @NotNull String findings,
      Optional<String> childsWords,
      Optional<String> whatHelps) {}

  /** With whom the findings were shared. */
  public record Share(Optional<UUID> agency, Optional<String> recipient, @NotNull Instant at) {}

  /** Words, where only they are needed. */
  public record Said(@NotNull String words) {}

  @GET
  @Needs(Permission.READ_CHILD)
  public Response read() {
    MissingFile file = readMissing.run(id(), "api.missing", caller.get());
    MissingEpisode one =
        file.episodes().stream()
            .filter(e -> e.id().equals(id()))
            .findFirst()
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return Response.ok(EpisodeJson.of(file, one)).tag(EntityTags.of(one.version())).build();
  }

  @PUT
  @Path("/report")
  @Needs(Permission.REPORT_MISSING)
  public Response report(@NotNull @Valid MissingEntry.ReportEntry report) {
    recordLateReport.run(
        new RecordLateReport.Request(id(), seen(), report.details()), caller.get());
    return read();
  }

  @PUT
  @Path("/return")
  @Needs(Permission.REPORT_MISSING)
  public Response back(@NotNull @Valid MissingEntry.FoundEntry found) {
    reportFound.run(new ReportFound.Request(id(), seen(), found.details()), caller.get());
    return read();
  }

  @POST
  @Path("/telling")
  @Needs(Permission.REPORT_MISSING)
  public Response tell(@NotNull @Valid Told told) {
    tellLead.run(new TellLead.Request(id(), seen(), told.how(), told.at()), caller.get());
    return read();
  }

  @POST
  @Path("/acknowledgement")
  @Needs(Permission.RECORD_CHILD)
  public Response acknowledge() {
    acknowledgeEpisode.run(new AcknowledgeEpisode.Request(id(), seen()), caller.get());
    return read();
  }

  @POST
  @Path("/interview/offer")
  @Needs(Permission.REPORT_MISSING)
  public Response offer(@NotNull @Valid Offer offer) {
    offerReturnInterview.run(
        new OfferReturnInterview.Request(id(), seen(), offer.at(), offer.by().orElse("")),
        caller.get());
    return read();
  }

  @POST
  @Path("/interview/answer")
  @Needs(Permission.REPORT_MISSING)
  public Response answer(@NotNull @Valid Answer answer) {
    return outcome(
        answer.accepted()
            ? new Accepted(answer.at())
            : new Declined(answer.at(), answer.why().orElse("")));
  }

  @PUT
  @Path("/interview")
  @Needs(Permission.REPORT_MISSING)
  public Response hold(@NotNull @Valid Interview held) {
    return outcome(
        new Done(
            new ReturnInterview.Findings(
                held.at(),
                held.by(),
                held.agency().map(AgencyId::new),
                held.findings(),
                held.childsWords().orElse(""),
                held.whatHelps().orElse(""))));
  }

  @POST
  @Path("/interview/shares")
  @Needs(Permission.REPORT_MISSING)
  public Response share(@NotNull @Valid Share share) {
    shareReturnInterview.run(
        new ShareReturnInterview.Request(
            id(),
            seen(),
            share.agency().map(AgencyId::new),
            share.recipient().orElse(""),
            share.at()),
        caller.get());
    return read();
  }

  @PUT
  @Path("/interview/plan")
  @Needs(Permission.RECORD_CHILD)
  public Response plan(@NotNull @Valid Said said) {
    carryIntoPlan.run(new CarryIntoPlan.Request(id(), seen(), said.words()), caller.get());
    return read();
  }

  @POST
  @Path("/striking-out")
  @Needs(Permission.RECORD_CHILD)
  public Response strikeOut(@NotNull @Valid Said said) {
    strikeOutEpisode.run(new StrikeOutEpisode.Request(id(), seen(), said.words()), caller.get());
    return read();
  }

  private Response outcome(RecordReturnInterview.Outcome outcome) {
    recordReturnInterview.run(
        new RecordReturnInterview.Request(id(), seen(), outcome), caller.get());
    return read();
  }

  private EpisodeId id() {
    return new EpisodeId(episode);
  }

  private Optional<Long> seen() {
    return Optional.of(EntityTags.expected(ifMatch));
  }
}
