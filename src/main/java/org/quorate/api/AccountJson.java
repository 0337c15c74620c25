package org.quorate.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Account;
import org.quorate.access.Role;

/**
 * An account as its keeper reads it: never a password, nor anything made of one.
 *
 * @param lockedUntil absent where it is not locked
 * @param hasPassword false where only the identity provider lets this person in
 */
public record AccountJson(
    UUID id,
    String signInName,
    String name,
    List<Role> roles,
    String team,
    Optional<UUID> professional,
    Optional<UUID> agency,
    boolean hasPassword,
    boolean passwordIsProvisional,
    boolean suspended,
    Optional<Instant> lockedUntil) {

  static AccountJson of(Account account, Instant now) {
    return new AccountJson(
        account.id(),
        account.signInName(),
        account.name(),
        account.roles().stream().sorted().toList(),
        account.team(),
        account.professional(),
        account.agency(),
        account.passwordHash().isPresent(),
        account.passwordIsProvisional(),
        account.isSuspended(),
        account.lockedUntil().filter(until -> account.isLocked(now)));
  }
}
