package org.quorate.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who caused a {@link Fact}: a signed-in person, somebody answering by a secret link, a calendar
 * program by mail, or the service itself.
 *
 * @param kind how they came to us
 * @param id the account of a signed-in person, the invitation of somebody who answered; empty for
 *     the service
 * @param name a name to show in the trail; never a child's
 * @param from where they came from: an IP address for people, empty where there is none
 */
public record Actor(Kind kind, Optional<UUID> id, String name, String from) {
  /** The one actor that is nobody: timers, migrations, the courier. */
  public static final Actor SERVICE = new Actor(Kind.SERVICE, Optional.empty(), "Quorate", "");

  public Actor {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(from);
  }

  /** How an actor reaches us. */
  public enum Kind {
    PERSON,
    REPLY_LINK,
    CALENDAR_MAIL,
    SERVICE
  }
}
