package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Decides what a person is to the service, and in which team. */
@ApplicationScoped
public class AssignRoles {
  private final Guard guard;
  private final Accounts accounts;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected AssignRoles() {
    this(null, null, null, null);
  }

  @Inject
  public AssignRoles(Guard guard, Accounts accounts, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.accounts = accounts;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Who gets which roles.
   *
   * @param version the version that the caller saw
   */
  public record Request(UUID account, long version, Set<Role> roles, String team) {}

  @Transactional
  public Account run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_ACCOUNTS);
    Account account =
        accounts.find(request.account()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    account.requireVersion(request.version());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean lastKey =
        caller.account().equals(java.util.Optional.of(account.id()))
            && !request.roles().contains(Role.ADMINISTRATOR);
    if (lastKey) {
      throw new Rejected(AccessProblem.NOT_ONESELF, "roles");
    }
    facts.fire(account.assign(request.roles(), caller.actor(), now));
    if (!account.team().equals(request.team().strip())) {
      facts.fire(
          account.place(
              account.professional(), account.agency(), request.team(), caller.actor(), now));
    }
    return account;
  }
}
