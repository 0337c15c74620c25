package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quorate.kernel.Fact;

/**
 * Lets a person in for whom the organisation's identity provider vouches. Nobody gets an account by
 * this: an administrator has opened one under the name that the provider tells.
 */
@ApplicationScoped
public class SignInVouched {
  private final Accounts accounts;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected SignInVouched() {
    this(null, null, null);
  }

  @Inject
  public SignInVouched(Accounts accounts, Event<Fact> facts, Clock clock) {
    this.accounts = accounts;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Who comes in.
   *
   * @param signInName as the provider's claim says it
   * @param from the IP address it was asked from
   */
  public record Request(String signInName, String from) {}

  /** The account that is now signed in to; empty where there is none, or a suspended one. */
  @Transactional
  public Optional<Account> run(Request request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Account> known = accounts.named(request.signInName()).filter(a -> !a.isSuspended());
    known.ifPresent(a -> facts.fire(a.signIn(a.actor(request.from()), now)));
    return known;
  }
}
