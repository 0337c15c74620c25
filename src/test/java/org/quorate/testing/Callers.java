package org.quorate.testing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.kernel.Actor;

/** Signed-in people of one role each. */
public final class Callers {
  private Callers() {}

  /** Somebody with this one role, no agency and no team. */
  public static Caller a(Role role) {
    UUID account = new UUID(0x7000L, 0x8000000000000000L + role.ordinal());
    String name = "A " + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return new Caller(
        Optional.of(account),
        name,
        Set.of(role),
        Optional.empty(),
        Optional.empty(),
        "",
        new Actor(Actor.Kind.PERSON, Optional.of(account), name, "192.0.2.7"));
  }
}
