package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Opens a suspended account again. */
@ApplicationScoped
public class ReinstateAccount {
  private final Guard guard;
  private final Accounts accounts;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ReinstateAccount() {
    this(null, null, null, null);
  }

  @Inject
  public ReinstateAccount(Guard guard, Accounts accounts, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.accounts = accounts;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Whom to let in again.
   *
   * @param version the version that the caller saw
   */
  public record Request(UUID account, long version) {}

  @Transactional
  public Account run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_ACCOUNTS);
    Account account =
        accounts.find(request.account()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    account.requireVersion(request.version());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    facts.fire(account.reinstate(caller.actor(), now));
    return account;
  }
}
