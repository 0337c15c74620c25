package org.quorate.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.quorate.access.Account;
import org.quorate.access.Accounts;

/**
 * The accounts of those who are at work just now, so that not every request reads its own. A change
 * made on this node is known at once, one made on another node after a few seconds.
 */
@ApplicationScoped
public class KnownAccounts {
  private static final Duration BELIEVED = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  private final Accounts accounts;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  /** For CDI's proxy only. */
  protected KnownAccounts() {
    this(null, null);
  }

  @Inject
  public KnownAccounts(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The account; empty where there is none or it is suspended. */
  public Optional<Account> find(UUID id) {
    Instant now = clock.instant();
    Known believed = known.get(id);
    if (believed == null || now.isAfter(believed.until())) {
      if (known.size() >= MOST) {
        known.clear();
      }
      believed = new Known(accounts.find(id), now.plus(BELIEVED));
      known.put(id, believed);
    }
    return believed.account().filter(account -> !account.isSuspended());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Account.AccountFact changed) {
    known.remove(changed.account());
  }

  private record Known(Optional<Account> account, Instant until) {}
}
