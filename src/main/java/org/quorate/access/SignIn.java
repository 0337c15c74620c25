package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;

/**
 * Lets a person in who knows the password. To everybody else the answer is the same and takes as
 * long: whether the name is unknown, the password wrong, the account locked or suspended. What went
 * wrong is in the trail.
 */
@ApplicationScoped
public class SignIn {
  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInRules rules;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected SignIn() {
    this(null, null, null, null, null);
  }

  @Inject
  public SignIn(
      Accounts accounts, Passwords passwords, SignInRules rules, Event<Fact> facts, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.rules = rules;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * With a password.
   *
   * @param from the IP address it was asked from
   */
  public record Request(String signInName, String password, String from) {
    /** Never the password. */
    @Override
    public String toString() {
      return "sign-in from " + from;
    }
  }

  /** The account that is now signed in to; empty where nobody is let in. */
  @Transactional
  public Optional<Account> run(Request request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<Account> known = accounts.named(request.signInName());
    boolean fits = passwords.fits(request.password(), known.flatMap(Account::passwordHash));
    Optional<Account> alone = known.map(Account::id).flatMap(accounts::findAlone);
    if (alone.isEmpty() || alone.get().isLocked(now) || alone.get().isSuspended()) {
      return Optional.empty();
    }
    Account account = alone.get();
    Actor actor = account.actor(request.from());
    if (!fits) {
      facts.fire(account.fail(actor, now, rules.failuresBeforeLock(), rules.lockedFor()));
      return Optional.empty();
    }
    facts.fire(account.signIn(actor, now));
    return Optional.of(account);
  }
}
