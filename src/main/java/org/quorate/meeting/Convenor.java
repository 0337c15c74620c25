package org.quorate.meeting;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sends the invitations and answers the telephone about them.
 *
 * @param account their account, empty where a script convenes
 * @param name shown as the organiser's name in every invitation
 * @param telephone for "if anything here seems wrong"; may be empty
 */
public record Convenor(Optional<UUID> account, String name, String telephone) {
  public Convenor {
    Objects.requireNonNull(account);
    name = Objects.requireNonNull(name).strip();
    telephone = Objects.requireNonNull(telephone).strip();
  }
}
