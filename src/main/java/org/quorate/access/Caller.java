package org.quorate.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;

/**
 * Whoever asks for something, as every use case sees them: an account with its roles, or somebody
 * who holds only the secret of one invitation.
 *
 * @param account the account's identifier; empty for the service and for holders of a reply link
 * @param name to show; never a child's
 * @param roles empty for holders of a reply link
 * @param professional the directory entry of this person, where there is one
 * @param agency the agency they sit for, where there is one
 * @param team the team whose children they manage or work with; empty where none
 * @param actor the same caller, as the audit trail names them
 */
public record Caller(
    Optional<UUID> account,
    String name,
    Set<Role> roles,
    Optional<UUID> professional,
    Optional<UUID> agency,
    String team,
    Actor actor) {
  /**
   * The service itself: timers and mail. It holds no role; what it does needs no permission,
   * because nobody asked.
   */
  public static final Caller SERVICE =
      new Caller(
          Optional.empty(),
          "Quorate",
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          "",
          Actor.SERVICE);

  public Caller {
    Objects.requireNonNull(account);
    Objects.requireNonNull(name);
    roles = Set.copyOf(roles);
    Objects.requireNonNull(professional);
    Objects.requireNonNull(agency);
    Objects.requireNonNull(team);
    Objects.requireNonNull(actor);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Timers, the courier, the mail room: the one caller for whom no table is read. */
  public boolean isService() {
    return actor.kind() == Actor.Kind.SERVICE;
  }
}
