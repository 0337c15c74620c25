package org.quorate.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.quorate.http.Sessions;
import org.quorate.web.View;

/** The way out. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignOutPage {
  private final Sessions sessions;

  /** For CDI's proxy only. */
  protected SignOutPage() {
    this(null);
  }

  @Inject
  public SignOutPage(Sessions sessions) {
    this.sessions = sessions;
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    sessions.close();
    return Response.seeOther(URI.create("/signed-out")).build();
  }

  @GET
  @Path("signed-out")
  public View signedOut() {
    return View.of("account/signed-out", new SignedOutModel());
  }

  /** The page says the same to everybody. */
  public record SignedOutModel() {}
}
