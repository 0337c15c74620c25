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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.kernel.Rejected;
import org.quorate.referral.AcknowledgeReferral;
import org.quorate.referral.ChallengeRefusal;
import org.quorate.referral.ReadReferrals;
import org.quorate.referral.RecordOutcome;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralFile;
import org.quorate.referral.ReferralId;
import org.quorate.referral.RefusalReason;
import org.quorate.referral.SetAlternative;
import org.quorate.referral.WithdrawReferral;

/** One referral: each change names the version it was made from and answers with the next. */
@Path("/referrals/{referral}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {
  @PathParam("referral")
  private UUID referral;

  @HeaderParam(HttpHeaders.IF_MATCH)
  private String ifMatch;

  @Inject private ReadReferrals readReferrals;
  @Inject private AcknowledgeReferral acknowledgeReferral;
  @Inject private RecordOutcome recordOutcome;
  @Inject private SetAlternative setAlternative;
  @Inject private ChallengeRefusal challengeRefusal;
  @Inject private WithdrawReferral withdrawReferral;
  @Inject private CurrentCaller caller;

  /** What was answered; {@code refused} holds the reason of a refusal. */
  public record Outcome(
      @NotNull LocalDate on, Optional<RefusalReason> refused, Optional<String> words) {}

  /** What happens instead. */
  public record Alternative(Optional<UUID> referral, Optional<String> words) {}

  /** Words, where only they are needed. */
  public record Said(@NotNull String words) {}

  /** From when it is taken back, and why. */
  public record Withdrawal(@NotNull LocalDate on, @NotNull String why) {}

  @GET
  @Needs(Permission.READ_CHILD)
  public Response read() {
    ReferralFile file = readReferrals.run(id(), "api.referrals", caller.get());
    Referral one = file.one(id()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return Response.ok(ReferralJson.of(file, one)).tag(EntityTags.of(one.version())).build();
  }

  @POST
  @Path("/acknowledgement")
  @Needs(Permission.RECORD_CHILD)
  public Response acknowledge() {
    acknowledgeReferral.run(new AcknowledgeReferral.Request(id(), seen()), caller.get());
    return read();
  }

  @PUT
  @Path("/outcome")
  @Needs(Permission.MAKE_REFERRAL)
  public Response conclude(@NotNull @Valid Outcome outcome) {
    recordOutcome.run(
        new RecordOutcome.Request(
            id(), seen(), outcome.on(), outcome.refused(), outcome.words().orElse("")),
        caller.get());
    return read();
  }

  @PUT
  @Path("/alternative")
  @Needs(Permission.MAKE_REFERRAL)
  public Response instead(@NotNull @Valid Alternative alternative) {
    setAlternative.run(
        new SetAlternative.Request(
            id(),
            seen(),
            alternative.referral().map(ReferralId::new),
            alternative.words().orElse("")),
        caller.get());
    return read();
  }

  @POST
  @Path("/challenge")
  @Needs(Permission.MAKE_REFERRAL)
  public Response challenge(@NotNull @Valid Said said) {
    challengeRefusal.run(new ChallengeRefusal.Request(id(), seen(), said.words()), caller.get());
    return read();
  }

  @POST
  @Path("/withdrawal")
  @Needs(Permission.MAKE_REFERRAL)
  public Response withdraw(@NotNull @Valid Withdrawal withdrawal) {
    withdrawReferral.run(
        new WithdrawReferral.Request(id(), seen(), withdrawal.on(), withdrawal.why()),
        caller.get());
    return read();
  }

  private ReferralId id() {
    return new ReferralId(referral);
  }

  private Optional<Long> seen() {
    return Optional.of(EntityTags.expected(ifMatch));
  }
}
