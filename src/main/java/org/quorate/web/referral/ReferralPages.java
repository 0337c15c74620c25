package org.quorate.web.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.referral.AcknowledgeReferral;
import org.quorate.referral.ReadReferrals;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralFile;
import org.quorate.referral.ReferralId;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.step.Matter;
import org.quorate.web.step.Step;
import org.quorate.web.step.StepForms;

/** One referral and the small forms by which it goes on. */
@Path("/referrals/{referral: [0-9a-f-]{36}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReferralPages {
  private final ReadReferrals readReferrals;
  private final ReferralSteps steps;
  private final StepForms forms;
  private final ReferralDoor door;
  private final Guard guard;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected ReferralPages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ReferralPages(
      ReadReferrals readReferrals,
      ReferralSteps steps,
      StepForms forms,
      ReferralDoor door,
      Guard guard,
      CurrentCaller caller) {
    this.readReferrals = readReferrals;
    this.steps = steps;
    this.forms = forms;
    this.door = door;
    this.guard = guard;
    this.caller = caller;
  }

  @GET
  public View referral(@PathParam("referral") UUID id) {
    ReferralFile file = file(id, "referral");
    Referral referral = one(file, id);
    boolean answers =
        guard.allows(caller.get(), Permission.RECORD_CHILD)
            && AcknowledgeReferral.mayAnswer(caller.get(), file.child(), referral);
    return View.of("referral/referral", door.writer(file).one(referral, answers));
  }

  @GET
  @Path("/{step: [a-z-]+}")
  public View ask(@PathParam("referral") UUID id, @PathParam("step") String path) {
    ReferralFile file = file(id, "referral." + path);
    Referral referral = one(file, id);
    return forms.ask(matter(file, referral), step(file, referral, path));
  }

  @POST
  @Path("/{step: [a-z-]+}")
  public Object take(@PathParam("referral") UUID id, @PathParam("step") String path, Form form) {
    ReferralFile file = file(id, "referral." + path);
    Referral referral = one(file, id);
    return forms.take(matter(file, referral), step(file, referral, path), form);
  }

  /** Where a referral's page lies. */
  static String href(ReferralId referral) {
    return "/referrals/" + referral;
  }

  private ReferralFile file(UUID id, String page) {
    return readReferrals.run(new ReferralId(id), page, caller.get());
  }

  private static Referral one(ReferralFile file, UUID id) {
    return file.one(new ReferralId(id)).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private Step step(ReferralFile file, Referral referral, String path) {
    Step step =
        steps.of(file, referral).stream()
            .filter(s -> s.path().equals(path))
            .findFirst()
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller.get(), step.needs(), file.child().id().value());
    return step;
  }

  private static Matter matter(ReferralFile file, Referral referral) {
    return ReferralDoor.matter(file, href(referral.id()), Optional.of(referral.version()));
  }
}
