package org.quorate.web.postroom;

import java.util.List;

/**
 * A mailbox as its owner sees it, with the calendar beside it.
 *
 * @param reader the person, or that it is shared
 * @param mails the newest first
 * @param diary by the time of the meetings
 */
public record MailboxView(
    String reader, String office, String address, List<Line> mails, List<DiaryCard> diary) {
  public MailboxView {
    mails = List.copyOf(mails);
    diary = List.copyOf(diary);
  }

  /** A mail in the list. */
  public record Line(String href, String subject, String when, boolean unread) {}
}
