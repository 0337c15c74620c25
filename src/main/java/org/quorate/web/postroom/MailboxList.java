package org.quorate.web.postroom;

import java.util.List;

/**
 * The post room's first page.
 *
 * @param offices the agencies by name, families last
 * @param mails how many there are in all
 */
public record MailboxList(List<Office> offices, int mails) {
  public MailboxList {
    offices = List.copyOf(offices);
  }

  /** How many mailboxes there are in all. */
  public int mailboxes() {
    return offices.stream().mapToInt(office -> office.boxes().size()).sum();
  }

  /** An agency and its mailboxes. */
  public record Office(String name, List<Box> boxes) {}

  /**
   * One mailbox.
   *
   * @param reader the person, or that it is shared
   */
  public record Box(String href, String reader, String address, int mails, int unread) {}
}
