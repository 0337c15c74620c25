package org.quorate.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Account;
import org.quorate.kernel.Rejected;

/**
 * Stands at both doors: whoever is not known gets no further than {@link OpenPaths}. A page asks
 * such a person to sign in, and keeps what they had typed; the API answers 401.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class CallerFilter implements ContainerRequestFilter {
  public static final String API = "/api/";

  /** More than any form with text has. */
  private static final int LARGEST_KEPT = 500_000;

  private final HttpServletRequest servlet;
  private final CurrentCaller caller;
  private final KnownAccounts accounts;
  private final Sessions sessions;
  private final FormTokens tokens;
  private final CallerAddress address;

  /** For CDI's proxy only. */
  protected CallerFilter() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public CallerFilter(
      HttpServletRequest servlet,
      CurrentCaller caller,
      KnownAccounts accounts,
      Sessions sessions,
      FormTokens tokens,
      CallerAddress address) {
    this.servlet = servlet;
    this.caller = caller;
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.address = address;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String path = path(request.getUriInfo());
    Optional<Account> account =
        Optional.ofNullable(servlet.getUserPrincipal())
            .flatMap(principal -> accounts.find(UUID.fromString(principal.getName())));
    if (account.isPresent()) {
      letIn(account.get(), path, request);
    } else if (!OpenPaths.has(path)) {
      if (path.startsWith(API)) {
        throw new Rejected(AccessProblem.SIGNED_OUT);
      }
      askToSignIn(path, request);
    }
  }

  private void letIn(Account account, String path, ContainerRequestContext request) {
    String token = sessions.owner().map(Sessions.Owner::token).orElse("");
    caller.is(account.caller(address.of(servlet)), token);
    if (!account.passwordIsProvisional() || OpenPaths.has(path)) {
      return;
    }
    if (path.startsWith(API)) {
      throw new Rejected(AccessProblem.PASSWORD_PROVISIONAL);
    }
    if (!path.equals("/account/password") && !path.equals("/sign-out")) {
      request.abortWith(Response.seeOther(URI.create("/account/password")).build());
    }
  }

  private void askToSignIn(String path, ContainerRequestContext request) throws IOException {
    String next = path;
    if (request.getUriInfo().getRequestUri().getRawQuery() != null) {
      next += "?" + request.getUriInfo().getRequestUri().getRawQuery();
    }
    String why = "";
    if (!OriginFilter.isSafe(request.getMethod())) {
      why = keep(next, request) ? "&kept=yes" : "&ended=yes";
      next = "/";
    }
    String to = "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8) + why;
    request.abortWith(Response.seeOther(URI.create(to)).build());
  }

  private boolean keep(String path, ContainerRequestContext request) throws IOException {
    MediaType type = request.getMediaType();
    if (type == null || !type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return false;
    }
    byte[] body = request.getEntityStream().readNBytes(LARGEST_KEPT + 1);
    Optional<UUID> author =
        tokens.account(FormTokens.in(body, MediaType.APPLICATION_FORM_URLENCODED));
    if (body.length > LARGEST_KEPT || author.isEmpty()) {
      return false;
    }
    String encoded = new String(body, StandardCharsets.UTF_8);
    sessions.keep(new KeptForm(author.get(), path, encoded));
    return true;
  }

  private static String path(UriInfo uri) {
    String base = uri.getBaseUri().getPath();
    String rest = uri.getPath();
    return base + (rest.startsWith("/") ? rest.substring(1) : rest);
  }
}
