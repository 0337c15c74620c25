package org.quorate.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Account;
import org.quorate.access.Accounts;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.access.RegisterAccount;
import org.quorate.access.Role;
import org.quorate.access.SignInRules;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** The administrator's list of everybody who may sign in, and the form that opens an account. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccountsPage {
  private static final int PAGE = 50;

  private final CurrentCaller caller;
  private final Guard guard;
  private final Accounts accounts;
  private final RegisterAccount registerAccount;
  private final Professionals professionals;
  private final SignInRules rules;
  private final Notices notices;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected AccountsPage() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public AccountsPage(
      CurrentCaller caller,
      Guard guard,
      Accounts accounts,
      RegisterAccount registerAccount,
      Professionals professionals,
      SignInRules rules,
      Notices notices,
      Messages messages,
      Clock clock) {
    this.caller = caller;
    this.guard = guard;
    this.accounts = accounts;
    this.registerAccount = registerAccount;
    this.professionals = professionals;
    this.rules = rules;
    this.notices = notices;
    this.messages = messages;
    this.clock = clock;
  }

  @GET
  public View list(@QueryParam("after") @DefaultValue("") String after) {
    guard.require(caller.get(), Permission.KEEP_ACCOUNTS);
    Instant now = clock.instant();
    String start = Paging.after(after, parts -> parts.get(0)).orElse("");
    var page =
        Paging.of(
            accounts.inOrder(start, PAGE + 1), PAGE, account -> Paging.mark(account.signInName()));
    return View.of(
        "accounts/list",
        new AccountList(
            page.items().stream().map(account -> Line.of(account, now)).toList(),
            page.next().orElse("")));
  }

  @GET
  @Path("new")
  public View blank() {
    guard.require(caller.get(), Permission.KEEP_ACCOUNTS);
    return form(Form.EMPTY);
  }

  @POST
  @Path("new")
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response add(Form form) {
    try {
      Account added = registerAccount.run(request(form), caller.get());
      notices.success(messages.text("accounts.added", "name", added.name()));
      return Response.seeOther(URI.create("/accounts/" + added.id())).build();
    } catch (Rejected rejected) {
      View again = form(form.refused(rejected, messages)).refused();
      return Response.status(again.status()).entity(again).build();
    }
  }

  /** Whoever is in the directory under this address is tied to their entry and agency there. */
  private RegisterAccount.Request request(Form form) {
    Optional<Professional> entry =
        EmailAddress.in(form.text("signInName")).stream()
            .flatMap(address -> professionals.withAddress(address).stream())
            .filter(Professional::active)
            .findFirst();
    return new RegisterAccount.Request(
        form.text("signInName"),
        form.text("name"),
        Optional.of(form.asTyped("password")).filter(typed -> !typed.isEmpty()),
        true,
        RoleChoices.chosen(form),
        entry.map(person -> person.id().value()),
        entry.map(person -> person.agency().value()),
        form.text("team"));
  }

  private View form(Form form) {
    return View.of("accounts/new", new NewAccount(form, rules.shortestPassword()));
  }

  /** What the list shows; {@code next} is the mark of the next page, empty on the last. */
  public record AccountList(List<Line> lines, String next) {}

  /** One account in the list. */
  public record Line(
      UUID id,
      String name,
      String signInName,
      List<Role> roles,
      String team,
      boolean locked,
      boolean suspended) {
    static Line of(Account account, Instant now) {
      return new Line(
          account.id(),
          account.name(),
          account.signInName(),
          account.roles().stream().sorted().toList(),
          account.team(),
          account.isLocked(now),
          account.isSuspended());
    }
  }

  /** What the form shows. */
  public record NewAccount(Form form, int shortest) {}
}
