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
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.StepUp;
import org.quorate.plan.ending.EndingProblem;
import org.quorate.plan.ending.HandOverToAdults;
import org.quorate.plan.ending.PlanTransition;
import org.quorate.plan.ending.ReadStepDown;
import org.quorate.plan.ending.TellOfStepDown;
import org.quorate.plan.ending.Transition;
import org.quorate.plan.ending.Transitions;
import org.quorate.plan.lead.AcceptHandOver;
import org.quorate.plan.lead.AcceptLead;
import org.quorate.plan.lead.AppointLead;
import org.quorate.plan.lead.ArrangeCover;
import org.quorate.plan.lead.CallOffCover;
import org.quorate.plan.lead.Cover;
import org.quorate.plan.lead.DeclineHandOver;
import org.quorate.plan.lead.EndLead;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;
import org.quorate.plan.lead.ProposeHandOver;
import org.quorate.plan.lead.WithdrawHandOver;

/** Who leads for a child: the hand-over that waits for a yes, cover; and the step-down. */
@Path("/children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadResource {
  @Inject private ReadChild readChild;
  @Inject private Leads leads;
  @Inject private AppointLead appointLead;
  @Inject private AcceptLead acceptLead;
  @Inject private ProposeHandOver proposeHandOver;
  @Inject private AcceptHandOver acceptHandOver;
  @Inject private DeclineHandOver declineHandOver;
  @Inject private WithdrawHandOver withdrawHandOver;
  @Inject private ArrangeCover arrangeCover;
  @Inject private CallOffCover callOffCover;
  @Inject private EndLead endLead;
  @Inject private ReadStepDown readStepDown;
  @Inject private TellOfStepDown tellOfStepDown;
  @Inject private StepUp stepUp;
  @Inject private Transitions transitions;
  @Inject private PlanTransition planTransition;
  @Inject private HandOverToAdults handOverToAdults;
  @Inject private CurrentCaller caller;

  /** The first lead. */
  public record AppointmentJson(
      @NotNull UUID professional,
      @NotNull LeadChange why,
      Optional<String> words,
      @NotNull LocalDate from) {}

  /** Whom to ask. */
  public record OfferJson(
      @NotNull UUID to,
      @NotNull HandOver.Effect effect,
      @NotNull LeadChange why,
      Optional<String> words) {}

  /** A yes; {@code heard} says how it was given where somebody else takes it down. */
  public record YesJson(Optional<String> heard) {}

  /** A no, or an end, with its reason. */
  public record WhyJson(@NotNull String words) {}

  /** Who stands in. */
  public record DaysJson(
      @NotNull UUID professional,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull Cover.Reason reason) {}

  /** What every agency is told. */
  public record NoticeJson(@NotNull Boolean involved, @NotNull String next) {}

  /** How many were told. */
  public record ToldJson(int told) {}

  /** An adult service; {@code lead} may be named later. */
  public record TransitionJson(
      @NotNull UUID service, Optional<String> lead, Optional<LocalDate> until) {}

  /** How far the passage to adult services has come. */
  public record TransitionStanding(
      UUID service, String lead, Optional<LocalDate> until, Optional<LocalDate> handedOverOn) {
    static TransitionStanding of(Transition transition) {
      return new TransitionStanding(
          transition.service().value(),
          transition.lead(),
          transition.until(),
          transition.handedOverOn());
    }
  }

  /** A day. */
  public record DayJson(@NotNull LocalDate on) {}

  /** The draft that was opened. */
  public record DraftJson(UUID id) {}

  @GET
  @Path("/{child}/lead")
  @Needs(Permission.READ_CHILD)
  public Response lead(@PathParam("child") UUID child) {
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/appointment")
  @Needs(Permission.HAND_OVER_LEAD)
  public Response appoint(
      @PathParam("child") UUID child,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AppointmentJson said) {
    appointLead.run(
        new AppointLead.Request(
            new ChildId(child),
            seen(ifMatch),
            new ProfessionalId(said.professional()),
            said.why(),
            said.words().orElse(""),
            said.from()),
        caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/acceptance")
  @Needs(Permission.READ_CHILD)
  public Response accept(
      @PathParam("child") UUID child,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid YesJson yes) {
    acceptLead.run(
        new AcceptLead.Request(new ChildId(child), seen(ifMatch), yes.heard().orElse("")),
        caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/hand-overs")
  @Needs(Permission.HAND_OVER_LEAD)
  public Response propose(
      @PathParam("child") UUID child,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid OfferJson offer) {
    proposeHandOver.run(
        new ProposeHandOver.Request(
            new ChildId(child),
            seen(ifMatch),
            new HandOver.Offer(
                new ProfessionalId(offer.to()),
                offer.effect(),
                offer.why(),
                offer.words().orElse(""))),
        caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/hand-overs/{handOver}/acceptance")
  @Needs(Permission.READ_CHILD)
  public Response acceptHandOver(
      @PathParam("child") UUID child,
      @PathParam("handOver") UUID handOver,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid YesJson yes) {
    acceptHandOver.run(
        new AcceptHandOver.Request(
            new ChildId(child), seen(ifMatch), handOver, yes.heard().orElse("")),
        caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/hand-overs/{handOver}/refusal")
  @Needs(Permission.READ_CHILD)
  public Response decline(
      @PathParam("child") UUID child,
      @PathParam("handOver") UUID handOver,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WhyJson why) {
    declineHandOver.run(
        new DeclineHandOver.Request(new ChildId(child), seen(ifMatch), handOver, why.words()),
        caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/hand-overs/{handOver}/withdrawal")
  @Needs(Permission.HAND_OVER_LEAD)
  public Response withdraw(
      @PathParam("child") UUID child,
      @PathParam("handOver") UUID handOver,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    withdrawHandOver.run(
        new WithdrawHandOver.Request(new ChildId(child), seen(ifMatch), handOver), caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/covers")
  @Needs(Permission.HAND_OVER_LEAD)
  public Response cover(
      @PathParam("child") UUID child,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DaysJson days) {
    arrangeCover.run(
        new ArrangeCover.Request(
            new ChildId(child),
            seen(ifMatch),
            new Cover.Days(
                new ProfessionalId(days.professional()), days.from(), days.to(), days.reason())),
        caller.get());
    return answer(child);
  }

  @POST
  @Path("/{child}/lead/covers/{cover}/calling-off")
  @Needs(Permission.HAND_OVER_LEAD)
  public Response callOff(
      @PathParam("child") UUID child,
      @PathParam("cover") UUID cover,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    callOffCover.run(
        new CallOffCover.Request(new ChildId(child), seen(ifMatch), cover), caller.get());
    return answer(child);
  }

  /** Nobody needs to lead any longer. */
  @POST
  @Path("/{child}/lead/ending")
  @Needs(Permission.HAND_OVER_LEAD)
  public Response end(
      @PathParam("child") UUID child,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid WhyJson why) {
    endLead.run(new EndLead.Request(new ChildId(child), seen(ifMatch), why.words()), caller.get());
    return answer(child);
  }

  @GET
  @Path("/{child}/step-down")
  @Needs(Permission.READ_CHILD)
  public LeadJson.StepDownJson stepDown(@PathParam("child") UUID child) {
    return LeadJson.StepDownJson.of(readStepDown.run(new ChildId(child), caller.get()));
  }

  /** Tells every agency that does not know yet. */
  @POST
  @Path("/{child}/step-down/notice")
  @Needs(Permission.END_PLAN)
  public ToldJson tell(@PathParam("child") UUID child, @NotNull @Valid NoticeJson notice) {
    return new ToldJson(
        tellOfStepDown.run(
            new TellOfStepDown.Request(new ChildId(child), notice.involved(), notice.next()),
            caller.get()));
  }

  /** From a child-in-need plan to a strategy discussion: the draft is open. */
  @POST
  @Path("/{child}/step-up")
  @Needs(Permission.ARRANGE_MEETING)
  public Response stepUp(@PathParam("child") UUID child, @NotNull @Valid WhyJson why) {
    UUID draft =
        stepUp.run(new StepUp.Request(new ChildId(child), why.words(), ""), caller.get()).value();
    return Response.status(Response.Status.CREATED).entity(new DraftJson(draft)).build();
  }

  /** Which adult service is named; 409 where none is. */
  @GET
  @Path("/{child}/transition")
  @Needs(Permission.READ_CHILD)
  public TransitionStanding transition(@PathParam("child") UUID child) {
    readChild.run(new ChildId(child), "child.transition", caller.get());
    return transitions
        .find(new ChildId(child))
        .map(TransitionStanding::of)
        .orElseThrow(() -> new Rejected(EndingProblem.NO_TRANSITION));
  }

  /** Which adult service takes over, and who receives the young person there. */
  @PUT
  @Path("/{child}/transition")
  @Needs(Permission.MAKE_PLAN)
  public void planTransition(
      @PathParam("child") UUID child, @NotNull @Valid TransitionJson transition) {
    planTransition.run(
        new PlanTransition.Request(
            new ChildId(child),
            Optional.empty(),
            new Transition.Arrangement(
                new AgencyId(transition.service()),
                transition.lead().orElse(""),
                transition.until())),
        caller.get());
  }

  /** Adult services have taken over. */
  @POST
  @Path("/{child}/transition/hand-over")
  @Needs(Permission.END_PLAN)
  public void handOverToAdults(@PathParam("child") UUID child, @NotNull @Valid DayJson day) {
    handOverToAdults.run(
        new HandOverToAdults.Request(new ChildId(child), Optional.empty(), day.on()), caller.get());
  }

  private static Optional<Long> seen(String ifMatch) {
    return Optional.of(EntityTags.expected(ifMatch));
  }

  private Response answer(UUID child) {
    ChildId id = new ChildId(child);
    readChild.run(id, "child.lead", caller.get());
    Optional<LeadHistory> known = leads.find(id);
    return Response.ok(LeadJson.of(known))
        .tag(EntityTags.of(known.map(LeadHistory::version).orElse(0L)))
        .build();
  }
}
