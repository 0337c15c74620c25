package org.quorate.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.quorate.access.AccessProblem;
import org.quorate.access.Account;
import org.quorate.access.SignIn;
import org.quorate.http.CallerAddress;
import org.quorate.http.OpenId;
import org.quorate.http.Sessions;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.View;

/** Where a person comes in, and where a session that has ended leads. */
@Path("/sign-in")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
  private final SignIn signIn;
  private final Sessions sessions;
  private final OpenId provider;
  private final CallerAddress address;
  private final HttpServletRequest request;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected SignInPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public SignInPage(
      SignIn signIn,
      Sessions sessions,
      OpenId provider,
      CallerAddress address,
      HttpServletRequest request,
      Messages messages) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.provider = provider;
    this.address = address;
    this.request = request;
    this.messages = messages;
  }

  /**
   * @param next where the person wanted to go
   * @param kept whether something they typed is kept for them
   * @param ended whether their session ended and nothing could be kept
   */
  @GET
  public View show(
      @QueryParam("next") @DefaultValue("/") String next,
      @QueryParam("kept") @DefaultValue("") String kept,
      @QueryParam("ended") @DefaultValue("") String ended) {
    return page(Form.with("next", Onward.within(next)), why(kept, ended));
  }

  @POST
  public Response send(Form form) {
    var asked =
        new SignIn.Request(form.text("signInName"), form.asTyped("password"), address.of(request));
    return signIn
        .run(asked)
        .map(account -> onward(account, form.text("next")))
        .orElseGet(() -> refused(form));
  }

  private Response onward(Account account, String next) {
    sessions.open(account);
    String to = sessions.kept(account.id()).isPresent() ? "/account/kept" : Onward.within(next);
    return Response.seeOther(URI.create(to)).build();
  }

  private Response refused(Form form) {
    Form shown =
        Form.with("signInName", form.text("signInName"), "next", Onward.within(form.text("next")))
            .refused(new Rejected(AccessProblem.NOT_LET_IN, "signInName"), messages);
    View view = page(shown, "").refused();
    return Response.status(view.status()).entity(view).build();
  }

  private View page(Form form, String why) {
    return View.of("account/sign-in", new SignInModel(form, provider.configured(), why));
  }

  private static String why(String kept, String ended) {
    return kept.isEmpty() ? ended.isEmpty() ? "" : "sign-in.ended" : "sign-in.kept";
  }

  /**
   * What the page shows.
   *
   * @param provider whether people may also come in by their organisation's identity provider
   * @param why key of the words that say why they are asked again; empty at the first time
   */
  public record SignInModel(Form form, boolean provider, String why) {}
}
