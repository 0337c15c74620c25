package org.quorate.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quorate.access.Account;
import org.quorate.access.Accounts;

/** A token of the identity provider in every call of the API (RFC 6750). */
@ApplicationScoped
public class BearerSignIn {
  private final OpenId provider;
  private final Accounts accounts;
  private final KnownAccounts known;

  /** For CDI's proxy only. */
  protected BearerSignIn() {
    this(null, null, null);
  }

  @Inject
  public BearerSignIn(OpenId provider, Accounts accounts, KnownAccounts known) {
    this.provider = provider;
    this.accounts = accounts;
    this.known = known;
  }

  /**
   * The account that the token names; empty where it is not the provider's, or over, or nobody's.
   */
  public Optional<Account> run(String token) {
    return provider.named(token).flatMap(accounts::named).map(Account::id).flatMap(known::find);
  }
}
