package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/**
 * Gives an account another password: a person their own, who must know the present one, or an
 * administrator somebody else's, which is then provisional. Every other session of it ends.
 */
@ApplicationScoped
public class ChangePassword {
  private final Guard guard;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ChangePassword() {
    this(null, null, null, null, null);
  }

  @Inject
  public ChangePassword(
      Guard guard, Accounts accounts, Passwords passwords, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.accounts = accounts;
    this.passwords = passwords;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Which account gets which password.
   *
   * @param present the one that is in force; not asked of administrators
   */
  public record Request(UUID account, Optional<String> present, String wanted) {
    /** Never a password. */
    @Override
    public String toString() {
      return "another password for " + account;
    }
  }

  @Transactional
  public Account run(Request request, Caller caller) {
    boolean own = caller.account().equals(Optional.of(request.account()));
    if (!own) {
      guard.require(caller, Permission.KEEP_ACCOUNTS);
    }
    Account account =
        accounts
            .findAlone(request.account())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    if (own && !passwords.fits(request.present().orElse(""), account.passwordHash())) {
      throw new Rejected(AccessProblem.PASSWORD_WRONG, "present");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String hash = passwords.hash(request.wanted(), account.signInName(), "wanted");
    facts.fire(account.changePassword(hash, !own, caller.actor(), now));
    return account;
  }
}
