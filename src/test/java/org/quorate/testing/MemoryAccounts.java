package org.quorate.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Account;
import org.quorate.access.Accounts;

/** {@link Accounts} in memory. */
public final class MemoryAccounts implements Accounts {
  private final Map<UUID, Account> all = new LinkedHashMap<>();

  @Override
  public void add(Account account) {
    all.put(account.id(), account);
  }

  @Override
  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Account> findAlone(UUID id) {
    return find(id);
  }

  @Override
  public Optional<Account> named(String signInName) {
    String folded = Account.fold(signInName);
    return all.values().stream().filter(a -> a.signInName().equals(folded)).findFirst();
  }

  @Override
  public List<Account> inOrder(String after, int limit) {
    return all.values().stream()
        .filter(a -> a.signInName().compareTo(after) > 0)
        .sorted(Comparator.comparing(Account::signInName))
        .limit(limit)
        .toList();
  }
}
