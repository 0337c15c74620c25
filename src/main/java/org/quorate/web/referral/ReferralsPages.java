package org.quorate.web.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.referral.ReadReferrals;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.step.Matter;
import org.quorate.web.step.StepForms;

/** A child's referrals, need by need, and the form for another. */
@Path("/children/{child: [0-9a-f-]{36}}/referrals")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ReferralsPages {
  private final ReadReferrals readReferrals;
  private final ReferralSteps steps;
  private final StepForms forms;
  private final ReferralDoor door;
  private final Guard guard;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected ReferralsPages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ReferralsPages(
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
  public View all(@PathParam("child") UUID id) {
    var file = readReferrals.run(new ChildId(id), "referrals", caller.get());
    return View.of("referral/referrals", door.writer(file).all());
  }

  @GET
  @Path("/new")
  public View ask(@PathParam("child") UUID id, @QueryParam("need") @DefaultValue("") String need) {
    return forms.ask(matter(id), steps.make(new ChildId(id), need));
  }

  @POST
  @Path("/new")
  public Object make(@PathParam("child") UUID id, Form form) {
    return forms.take(matter(id), steps.make(new ChildId(id), ""), form);
  }

  /** Where a child's referrals lie. */
  public static String href(ChildId child) {
    return "/children/" + child + "/referrals";
  }

  private Matter matter(UUID id) {
    guard.require(caller.get(), Permission.MAKE_REFERRAL, id);
    var file = readReferrals.run(new ChildId(id), "referrals.new", caller.get());
    return ReferralDoor.matter(file, href(new ChildId(id)), Optional.empty());
  }
}
