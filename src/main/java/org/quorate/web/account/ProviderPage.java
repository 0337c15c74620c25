package org.quorate.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.quorate.access.AccessProblem;
import org.quorate.access.Account;
import org.quorate.access.SignInVouched;
import org.quorate.http.CallerAddress;
import org.quorate.http.OpenId;
import org.quorate.http.Sessions;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.View;

/** To the organisation's identity provider and back. */
@Path("/sign-in/provider")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ProviderPage {
  private final OpenId provider;
  private final SignInVouched signIn;
  private final Sessions sessions;
  private final CallerAddress address;
  private final HttpServletRequest request;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected ProviderPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ProviderPage(
      OpenId provider,
      SignInVouched signIn,
      Sessions sessions,
      CallerAddress address,
      HttpServletRequest request,
      Messages messages) {
    this.provider = provider;
    this.signIn = signIn;
    this.sessions = sessions;
    this.address = address;
    this.request = request;
    this.messages = messages;
  }

  @GET
  public Response leave() {
    if (!provider.configured()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    return provider.begin().map(this::sendTo).orElseGet(this::refused);
  }

  @GET
  @Path("answer")
  public Response comeBack(@Context UriInfo uri) {
    return sessions
        .takeStarted()
        .flatMap(started -> provider.finish(started, uri.getRequestUri()))
        .flatMap(name -> signIn.run(new SignInVouched.Request(name, address.of(request))))
        .map(this::onward)
        .orElseGet(this::refused);
  }

  private Response sendTo(OpenId.Started started) {
    sessions.started(started);
    return Response.seeOther(started.page()).build();
  }

  private Response onward(Account account) {
    sessions.open(account);
    String to = sessions.kept(account.id()).isPresent() ? "/account/kept" : "/";
    return Response.seeOther(URI.create(to)).build();
  }

  private Response refused() {
    Form shown = Form.EMPTY.refused(new Rejected(AccessProblem.NOT_VOUCHED_FOR), messages);
    View view =
        View.of("account/sign-in", new SignInPage.SignInModel(shown, provider.configured(), ""))
            .refused();
    return Response.status(view.status()).entity(view).build();
  }
}
