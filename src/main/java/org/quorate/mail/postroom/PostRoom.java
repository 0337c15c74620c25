package org.quorate.mail.postroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.DiaryEntry;
import org.quorate.itip.ParticipationStatus;
import org.quorate.kernel.Rejected;
import org.quorate.mail.ImapSettings;
import org.quorate.mail.SmtpConnection;
import org.quorate.mail.SmtpSettings;

/**
 * Opens the demo's mailboxes by IMAP and answers from them by SMTP, as their owners' programs
 * would: nothing here takes a short cut into the service. Without the key it does not exist.
 */
@ApplicationScoped
public class PostRoom {
  private PostRoomKey key;
  private ImapSettings imap;
  private SmtpSettings smtp;
  private MailboxList list;
  private Clock clock;

  /** For CDI's proxy only. */
  protected PostRoom() {}

  @Inject
  public PostRoom(
      PostRoomKey key, ImapSettings imap, SmtpSettings smtp, MailboxList list, Clock clock) {
    this.key = key;
    this.imap = imap;
    this.smtp = smtp;
    this.list = list;
    this.clock = clock;
  }

  /** Every mailbox that something was sent to, by agency. */
  public List<Mailbox.Counted> mailboxes() {
    String password = password();
    List<Mailbox.Counted> counted = new ArrayList<>();
    try {
      for (Mailbox mailbox : list.all()) {
        count(mailbox, password).ifPresent(counted::add);
      }
    } catch (MessagingException e) {
      throw outOfReach();
    }
    return counted;
  }

  /** What lies in the mailbox of that {@link Mailbox#key()}. */
  public OpenMailbox open(String mailboxKey) {
    String password = password();
    Mailbox mailbox = named(mailboxKey);
    try (ImapMailbox open = opened(mailbox, password).orElseThrow(PostRoom::notFound)) {
      return new OpenMailbox(mailbox, open.mails(), open.answers());
    } catch (MessagingException e) {
      throw outOfReach();
    }
  }

  /** Its owner has opened this mail. */
  public void markRead(Mailbox mailbox, long uid) {
    try (ImapMailbox open = opened(mailbox, password()).orElseThrow(PostRoom::notFound)) {
      open.markRead(uid);
    } catch (MessagingException e) {
      throw outOfReach();
    }
  }

  /** Sends the REPLY that this program would, and keeps a copy in the folder of sent mail. */
  public void answer(
      Mailbox mailbox,
      DiaryEntry entry,
      CalendarProgram program,
      ParticipationStatus status,
      String comment) {
    Instant now = clock.instant();
    byte[] mail = ProgramMail.of(program, entry, status, comment, now);
    try (ImapMailbox open = opened(mailbox, password()).orElseThrow(PostRoom::notFound)) {
      SmtpConnection connection = new SmtpConnection(smtp, mailbox.address().domain(), now);
      try {
        Address to = new InternetAddress(entry.organiser().address().value());
        connection.send(mail, mailbox.address(), new Address[] {to});
      } finally {
        connection.close();
      }
      open.keepSent(mail);
    } catch (MessagingException e) {
      throw outOfReach();
    }
  }

  private Optional<Mailbox.Counted> count(Mailbox mailbox, String password)
      throws MessagingException {
    Optional<ImapMailbox> there = opened(mailbox, password);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    try (ImapMailbox open = there.get()) {
      return Optional.of(open.count(mailbox));
    }
  }

  private Mailbox named(String mailboxKey) {
    return list.all().stream()
        .filter(mailbox -> mailbox.key().equals(mailboxKey))
        .findFirst()
        .orElseThrow(PostRoom::notFound);
  }

  private Optional<ImapMailbox> opened(Mailbox mailbox, String password) throws MessagingException {
    return ImapMailbox.open(mailbox.address(), imap, password);
  }

  private String password() {
    return key.password().orElseThrow(PostRoom::notFound);
  }

  private static Rejected notFound() {
    return new Rejected(AccessProblem.NOT_FOUND);
  }

  private static Rejected outOfReach() {
    return new Rejected(PostRoomProblem.OUT_OF_REACH);
  }
}
