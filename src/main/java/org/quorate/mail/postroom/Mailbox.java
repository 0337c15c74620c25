package org.quorate.mail.postroom;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quorate.kernel.EmailAddress;

/**
 * A mailbox of the demo.
 *
 * @param office whose it is: the agency's name; empty for a family's
 * @param owner who reads it: a person, or empty where the whole agency does
 * @param role of the person
 */
public record Mailbox(EmailAddress address, String office, String owner, String role) {
  /** Names it in addresses of pages; an address may hold a family's name, this does not. */
  public String key() {
    byte[] folded = address.folded().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(folded).toString();
  }

  /**
   * With what lies in it.
   *
   * @param mails how many
   * @param unread how many of them nobody has opened
   */
  public record Counted(Mailbox mailbox, int mails, int unread) {}
}
