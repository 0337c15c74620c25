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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.referral.ReadReferrals;
import org.quorate.referral.Refer;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralFile;

/** A child's referrals, newest first, and another. */
@Path("/children/{child}/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralsResource {
  @PathParam("child")
  private UUID child;

  @Inject private ReadReferrals readReferrals;
  @Inject private Refer refer;
  @Inject private CurrentCaller caller;

  /** All of them. */
  public record All(List<ReferralJson> items) {}

  @GET
  @Needs(Permission.READ_CHILD)
  public All all() {
    ReferralFile file = file();
    return new All(file.referrals().stream().map(r -> ReferralJson.of(file, r)).toList());
  }

  @POST
  @Needs(Permission.MAKE_REFERRAL)
  public Response make(@NotNull @Valid ReferralJson.Entry entry, @Context UriInfo here) {
    Referral made = refer.run(new Refer.Request(new ChildId(child), entry.details()), caller.get());
    return Response.created(here.getBaseUriBuilder().path("referrals/" + made.id()).build())
        .tag(EntityTags.of(made.version()))
        .entity(ReferralJson.of(file(), made))
        .build();
  }

  private ReferralFile file() {
    return readReferrals.run(new ChildId(child), "api.referrals", caller.get());
  }
}
