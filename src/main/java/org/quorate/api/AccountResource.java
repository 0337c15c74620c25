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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Account;
import org.quorate.access.Accounts;
import org.quorate.access.AssignRoles;
import org.quorate.access.ChangePassword;
import org.quorate.access.Permission;
import org.quorate.access.RegisterAccount;
import org.quorate.access.ReinstateAccount;
import org.quorate.access.Role;
import org.quorate.access.SuspendAccount;
import org.quorate.access.UnlockAccount;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.kernel.Rejected;

/** Everybody who may sign in, as an administrator keeps them. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
  private static final int PER_PAGE = 50;

  @Inject private Accounts accounts;
  @Inject private RegisterAccount registerAccount;
  @Inject private AssignRoles assignRoles;
  @Inject private SuspendAccount suspendAccount;
  @Inject private ReinstateAccount reinstateAccount;
  @Inject private UnlockAccount unlockAccount;
  @Inject private ChangePassword changePassword;
  @Inject private Agencies agencies;
  @Inject private Professionals professionals;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /**
   * A new account.
   *
   * @param password to be changed at the first sign-in; absent where only the identity provider
   *     lets this person in
   * @param professional their entry in the directory, which names their agency as well
   */
  public record Opening(
      Optional<String> signInName,
      Optional<String> name,
      Optional<String> password,
      Optional<Set<Role>> roles,
      Optional<UUID> professional,
      Optional<UUID> agency,
      Optional<String> team) {
    /** Never the password. */
    @Override
    public String toString() {
      return "account for " + roles;
    }
  }

  /** What a person is to the service, and where. */
  public record Work(@NotNull Set<Role> roles, Optional<String> team) {}

  /** A password that somebody else thought up. */
  public record Password(@NotNull String password) {
    /** Never the password. */
    @Override
    public String toString() {
      return "password";
    }
  }

  /** By sign-in name. */
  @GET
  @Needs(Permission.KEEP_ACCOUNTS)
  public Paging.Paged<AccountJson> list(@QueryParam("after") String after) {
    String start = Paging.after(after, parts -> parts.get(0)).orElse("");
    List<Account> found = accounts.inOrder(start, PER_PAGE + 1);
    return Paging.of(found, PER_PAGE, account -> Paging.mark(account.signInName()))
        .map(account -> AccountJson.of(account, clock.instant()));
  }

  @POST
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response register(@NotNull @Valid Opening asked, @Context UriInfo here) {
    Optional<UUID> agency = asked.professional().map(this::agencyOf).or(asked::agency);
    mustBeInDirectory(agency);
    Account account =
        registerAccount.run(
            new RegisterAccount.Request(
                asked.signInName().orElse(""),
                asked.name().orElse(""),
                asked.password(),
                true,
                asked.roles().orElse(Set.of()),
                asked.professional(),
                agency,
                asked.team().orElse("")),
            caller.get());
    return answer(
        Response.created(here.getAbsolutePathBuilder().path(account.id().toString()).build()),
        account.id());
  }

  @GET
  @Path("/{id}")
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response read(@PathParam("id") UUID id) {
    return answer(Response.ok(), id);
  }

  @PUT
  @Path("/{id}/roles")
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response assign(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Work work) {
    assignRoles.run(
        new AssignRoles.Request(
            id, EntityTags.expected(ifMatch), work.roles(), work.team().orElse("")),
        caller.get());
    return answer(Response.ok(), id);
  }

  @POST
  @Path("/{id}/suspending")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response suspend(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    suspendAccount.run(new SuspendAccount.Request(id, EntityTags.expected(ifMatch)), caller.get());
    return answer(Response.ok(), id);
  }

  @POST
  @Path("/{id}/reinstating")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response reinstate(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    reinstateAccount.run(
        new ReinstateAccount.Request(id, EntityTags.expected(ifMatch)), caller.get());
    return answer(Response.ok(), id);
  }

  @POST
  @Path("/{id}/unlocking")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response unlock(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    unlockAccount.run(new UnlockAccount.Request(id, EntityTags.expected(ifMatch)), caller.get());
    return answer(Response.ok(), id);
  }

  /** Sets another password, to be changed at the next sign-in. */
  @PUT
  @Path("/{id}/password")
  @Needs(Permission.KEEP_ACCOUNTS)
  public Response password(@PathParam("id") UUID id, @NotNull @Valid Password wanted) {
    changePassword.run(
        new ChangePassword.Request(id, Optional.empty(), wanted.password()), caller.get());
    return answer(Response.ok(), id);
  }

  private UUID agencyOf(UUID professional) {
    return professionals.withIds(List.of(new ProfessionalId(professional))).stream()
        .findFirst()
        .map(person -> person.agency().value())
        .orElseThrow(() -> new Rejected(AccessProblem.NOT_IN_DIRECTORY, "professional"));
  }

  private void mustBeInDirectory(Optional<UUID> agency) {
    if (agency.isPresent() && agencies.withIds(List.of(new AgencyId(agency.get()))).isEmpty()) {
      throw new Rejected(AccessProblem.NOT_IN_DIRECTORY, "agency");
    }
  }

  private Response answer(Response.ResponseBuilder answer, UUID id) {
    Account account = accounts.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return answer
        .tag(EntityTags.of(account.version()))
        .entity(AccountJson.of(account, clock.instant()))
        .build();
  }
}
