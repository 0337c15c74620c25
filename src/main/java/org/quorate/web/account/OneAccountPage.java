package org.quorate.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.quorate.access.AccessProblem;
import org.quorate.access.Account;
import org.quorate.access.Accounts;
import org.quorate.access.AssignRoles;
import org.quorate.access.ChangePassword;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.access.ReinstateAccount;
import org.quorate.access.SuspendAccount;
import org.quorate.access.UnlockAccount;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** One account as the administrator keeps it: its roles, its lock, its password. */
@Path("/accounts/{id: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OneAccountPage {
  @Inject private CurrentCaller caller;
  @Inject private Guard guard;
  @Inject private Accounts accounts;
  @Inject private AssignRoles assignRoles;
  @Inject private UnlockAccount unlockAccount;
  @Inject private SuspendAccount suspendAccount;
  @Inject private ReinstateAccount reinstateAccount;
  @Inject private ChangePassword changePassword;
  @Inject private Notices notices;
  @Inject private Messages messages;
  @Inject private Clock clock;

  @PathParam("id")
  private UUID id;

  @GET
  public View show() {
    guard.require(caller.get(), Permission.KEEP_ACCOUNTS);
    Account account = account();
    return page(
        account,
        new Form(
            java.util.Map.of(
                "roles", account.roles().stream().map(Enum::name).toList(),
                "team", java.util.List.of(account.team())),
            org.quorate.web.Errors.NONE));
  }

  @POST
  @Path("roles")
  public Response assign(Form form) {
    return change(
        form,
        "accounts.roles-changed",
        version ->
            assignRoles.run(
                new AssignRoles.Request(id, version, RoleChoices.chosen(form), form.text("team")),
                caller.get()));
  }

  @POST
  @Path("unlock")
  public Response unlock(Form form) {
    return change(
        form,
        "accounts.unlocked",
        version -> unlockAccount.run(new UnlockAccount.Request(id, version), caller.get()));
  }

  @POST
  @Path("suspend")
  public Response suspend(Form form) {
    return change(
        form,
        "accounts.suspended",
        version -> suspendAccount.run(new SuspendAccount.Request(id, version), caller.get()));
  }

  @POST
  @Path("reinstate")
  public Response reinstate(Form form) {
    return change(
        form,
        "accounts.reinstated",
        version -> reinstateAccount.run(new ReinstateAccount.Request(id, version), caller.get()));
  }

  @POST
  @Path("password")
  public Response password(Form form) {
    return change(
        form,
        "accounts.password-set",
        version ->
            changePassword.run(
                new ChangePassword.Request(id, Optional.empty(), form.asTyped("wanted")),
                caller.get()));
  }

  private Response change(Form form, String told, LongFunction<Account> change) {
    try {
      Account changed = change.apply(version(form));
      notices.success(messages.text(told, "name", changed.name()));
      return Response.seeOther(URI.create("/accounts/" + id)).build();
    } catch (Rejected rejected) {
      if (rejected.problem() == AccessProblem.NOT_ALLOWED
          || rejected.problem() == AccessProblem.NOT_FOUND) {
        throw rejected;
      }
      View again = page(account(), form.refused(rejected, messages)).refused();
      return Response.status(again.status()).entity(again).build();
    }
  }

  private static long version(Form form) {
    String typed = form.text("version");
    return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
  }

  private Account account() {
    return accounts.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private View page(Account account, Form form) {
    return View.of(
        "accounts/account",
        new AccountModel(
            AccountsPage.Line.of(account, clock.instant()),
            account.version(),
            account.passwordHash().isPresent(),
            form));
  }

  /** What the page shows; {@code version} travels with its forms. */
  public record AccountModel(
      AccountsPage.Line line, long version, boolean hasPassword, Form form) {}
}
