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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Account;
import org.quorate.access.Accounts;
import org.quorate.access.ChangePassword;
import org.quorate.access.Role;
import org.quorate.access.SignInRules;
import org.quorate.http.CurrentCaller;
import org.quorate.http.KeptForm;
import org.quorate.http.Sessions;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** A person's own account: who they are to the service, their password, what was kept for them. */
@Path("/account")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccountPage {
  private final CurrentCaller caller;
  private final Accounts accounts;
  private final ChangePassword changePassword;
  private final SignInRules rules;
  private final Sessions sessions;
  private final Notices notices;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected AccountPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public AccountPage(
      CurrentCaller caller,
      Accounts accounts,
      ChangePassword changePassword,
      SignInRules rules,
      Sessions sessions,
      Notices notices,
      Messages messages) {
    this.caller = caller;
    this.accounts = accounts;
    this.changePassword = changePassword;
    this.rules = rules;
    this.sessions = sessions;
    this.notices = notices;
    this.messages = messages;
  }

  @GET
  public View show() {
    Account account = own();
    return View.of(
        "account/account",
        new OwnAccount(
            account.name(),
            account.signInName(),
            account.roles().stream().sorted().toList(),
            account.team(),
            account.passwordHash().isPresent()));
  }

  @GET
  @Path("password")
  public View password() {
    return passwordPage(Form.EMPTY);
  }

  @POST
  @Path("password")
  public Response changePassword(Form form) {
    try {
      if (!form.asTyped("wanted").equals(form.asTyped("again"))) {
        throw new Rejected(AccessProblem.PASSWORDS_DIFFER, "again");
      }
      Account changed =
          changePassword.run(
              new ChangePassword.Request(
                  id(), Optional.of(form.asTyped("present")), form.asTyped("wanted")),
              caller.get());
      sessions.open(changed);
      notices.success(messages.text("account.password-changed"));
      return Response.seeOther(URI.create("/account")).build();
    } catch (Rejected rejected) {
      View again = passwordPage(Form.EMPTY.refused(rejected, messages)).refused();
      return Response.status(again.status()).entity(again).build();
    }
  }

  /** Called by the script that warns before a session ends; the call itself prolongs it. */
  @POST
  @Path("stay")
  public Response stay() {
    return Response.noContent().build();
  }

  /** What this person had typed when their session ended, to be sent now. */
  @GET
  @Path("kept")
  public View kept() {
    KeptForm kept = sessions.kept(id()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return View.of("account/kept", new KeptModel(kept.path(), kept.fields()));
  }

  private View passwordPage(Form form) {
    return View.of(
        "account/password",
        new PasswordModel(form, rules.shortestPassword(), own().passwordIsProvisional()));
  }

  private Account own() {
    return accounts.find(id()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private UUID id() {
    return caller.get().account().orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  /**
   * What the account's page shows.
   *
   * @param hasPassword whether there is one to be changed here
   */
  public record OwnAccount(
      String name, String signInName, List<Role> roles, String team, boolean hasPassword) {}

  /**
   * What the password's page shows.
   *
   * @param shortest how many characters are needed
   * @param provisional whether the page is shown because the password must be changed
   */
  public record PasswordModel(Form form, int shortest, boolean provisional) {}

  /** What was typed, and where it was going. */
  public record KeptModel(String path, List<KeptForm.TypedField> fields) {}
}
