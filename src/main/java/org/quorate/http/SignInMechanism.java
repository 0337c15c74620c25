package org.quorate.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.access.Account;
import org.quorate.access.Role;

/**
 * The one mechanism of the application (Jakarta Security knows only one): pages by the session that
 * a sign-in began, {@code /api} by a password or a token in each call. It tells the server who
 * calls and answers nothing itself; {@link CallerFilter} does, where the answer has its headers.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private final Sessions sessions;
  private final KnownAccounts accounts;
  private final BasicSignIn basic;
  private final BearerSignIn bearer;
  private final CallerAddress address;

  /** For CDI's proxy only. */
  protected SignInMechanism() {
    this(null, null, null, null, null);
  }

  @Inject
  public SignInMechanism(
      Sessions sessions,
      KnownAccounts accounts,
      BasicSignIn basic,
      BearerSignIn bearer,
      CallerAddress address) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.basic = basic;
    this.bearer = bearer;
    this.address = address;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Account> account =
        request.getRequestURI().startsWith(CallerFilter.API) ? byHeader(request) : bySession();
    return account
        .map(
            known ->
                context.notifyContainerAboutLogin(
                    new CallerPrincipal(known.id().toString()), names(known.roles())))
        .orElseGet(context::doNothing);
  }

  private Optional<Account> bySession() {
    return sessions
        .owner()
        .flatMap(
            owner ->
                accounts
                    .find(owner.account())
                    .filter(a -> a.passwordSetAt().equals(owner.passwordSetAt())));
  }

  private Optional<Account> byHeader(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    String from = address.of(request);
    if (header == null) {
      return Optional.empty();
    }
    return header.regionMatches(true, 0, "Basic ", 0, 6)
        ? basic.run(header.substring(6), from)
        : header.regionMatches(true, 0, "Bearer ", 0, 7)
            ? bearer.run(header.substring(7).strip())
            : Optional.empty();
  }

  private static Set<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).collect(Collectors.toSet());
  }
}
