package org.quorate.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may sign in. */
public interface Accounts {
  void add(Account account);

  Optional<Account> find(UUID id);

  /** The same, kept from others until the transaction ends: two wrong passwords count as two. */
  Optional<Account> findAlone(UUID id);

  /**
   * By sign-in name.
   *
   * @param signInName in any case
   */
  Optional<Account> named(String signInName);

  /**
   * The accounts by sign-in name.
   *
   * @param after the sign-in name after which to go on; empty for the first
   */
  List<Account> inOrder(String after, int limit);
}
