package org.quorate.mail.postroom;

import java.util.Optional;

/**
 * What opens the mailboxes of the demo.
 *
 * @param password of every mailbox; empty wherever mail is real
 */
public record PostRoomKey(Optional<String> password) {
  public boolean isOpen() {
    return password.isPresent();
  }

  /** Never the password: settings are printed at start-up. */
  @Override
  public String toString() {
    return isOpen() ? "open" : "closed";
  }
}
