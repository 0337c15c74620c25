package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;

/** Opens an account. Its password is provisional: the person changes it at the first sign-in. */
@ApplicationScoped
public class RegisterAccount {
  private final Guard guard;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected RegisterAccount() {
    this(null, null, null, null, null);
  }

  @Inject
  public RegisterAccount(
      Guard guard, Accounts accounts, Passwords passwords, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.accounts = accounts;
    this.passwords = passwords;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * A new account as it is asked for.
   *
   * @param signInName an e-mail address
   * @param password empty where only the identity provider lets this person in
   * @param provisional whether the person must think up another at the first sign-in
   */
  public record Request(
      String signInName,
      String name,
      Optional<String> password,
      boolean provisional,
      Set<Role> roles,
      Optional<UUID> professional,
      Optional<UUID> agency,
      String team) {}

  @Transactional
  public Account run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_ACCOUNTS);
    require(request);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<String> hash =
        request
            .password()
            .map(password -> passwords.hash(password, request.signInName(), "password"));
    Account account =
        Account.register(
            new Account.Registration(
                request.signInName(),
                request.name(),
                hash,
                request.provisional(),
                request.roles(),
                request.professional(),
                request.agency(),
                request.team()),
            now);
    accounts.add(account);
    facts.fire(account.registered(caller.actor(), now));
    return account;
  }

  private void require(Request request) {
    List<Fault> faults = new ArrayList<>();
    if (EmailAddress.in(request.signInName()).isEmpty()) {
      faults.add(new Fault(AccessProblem.SIGN_IN_NAME_NOT_AN_ADDRESS, "signInName", Map.of()));
    } else if (accounts.named(request.signInName()).isPresent()) {
      faults.add(new Fault(AccessProblem.SIGN_IN_NAME_TAKEN, "signInName", Map.of()));
    }
    if (request.name().isBlank()) {
      faults.add(new Fault(AccessProblem.NO_NAME, "name", Map.of()));
    }
    if (request.roles().isEmpty()) {
      faults.add(new Fault(AccessProblem.NO_ROLE, "roles", Map.of()));
    }
    if (request.roles().contains(Role.AGENCY_PROFESSIONAL) && request.agency().isEmpty()) {
      faults.add(new Fault(AccessProblem.NO_AGENCY, "agency", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }
}
