package org.quorate.mail.postroom;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.DiaryEntry;
import org.quorate.itip.ParticipationStatus;
import org.quorate.itip.ReadReply;
import org.quorate.itip.ReplyReader;
import org.quorate.kernel.EmailAddress;
import org.quorate.mail.ImapSettings;
import org.quorate.mail.MailReader;

/** One mailbox of the embedded mail server, open. */
final class ImapMailbox implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ImapMailbox.class.getName());
  private static final String SENT = "Sent";

  private final Store store;

  private ImapMailbox(Store store) {
    this.store = store;
  }

  /** Empty where nothing was ever sent to the address: the server makes a mailbox for the first. */
  static Optional<ImapMailbox> open(EmailAddress address, ImapSettings server, String password)
      throws MessagingException {
    String millis = Long.toString(server.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.imap.connectiontimeout", millis);
    properties.setProperty("mail.imap.timeout", millis);
    properties.setProperty("mail.imap.peek", "true");
    Store store = Session.getInstance(properties).getStore("imap");
    try {
      store.connect(server.host(), server.port(), address.folded(), password);
      return Optional.of(new ImapMailbox(store));
    } catch (AuthenticationFailedException e) {
      return Optional.empty();
    }
  }

  Mailbox.Counted count(Mailbox mailbox) throws MessagingException {
    Folder inbox = inbox();
    return new Mailbox.Counted(mailbox, inbox.getMessageCount(), inbox.getUnreadMessageCount());
  }

  /** Everything in it, the newest first. */
  List<ReceivedMail> mails() throws MessagingException {
    Folder inbox = inbox();
    inbox.open(Folder.READ_ONLY);
    List<ReceivedMail> mails = new ArrayList<>();
    for (Message message : inbox.getMessages()) {
      mails.addFirst(read(message, ((UIDFolder) inbox).getUID(message)));
    }
    inbox.close();
    return mails;
  }

  void markRead(long uid) throws MessagingException {
    Folder inbox = inbox();
    inbox.open(Folder.READ_WRITE);
    Message message = ((UIDFolder) inbox).getMessageByUID(uid);
    if (message != null) {
      message.setFlag(Flags.Flag.SEEN, true);
    }
    inbox.close();
  }

  /** What was answered from it, the newest first. */
  List<SentAnswer> answers() throws MessagingException {
    Folder sent = store.getFolder(SENT);
    if (!sent.exists()) {
      return List.of();
    }
    sent.open(Folder.READ_ONLY);
    List<SentAnswer> answers = new ArrayList<>();
    for (Message message : sent.getMessages()) {
      answer(message).ifPresent(answers::addFirst);
    }
    sent.close();
    return answers;
  }

  void keepSent(byte[] mail) throws MessagingException {
    Folder sent = store.getFolder(SENT);
    if (!sent.exists()) {
      sent.create(Folder.HOLDS_MESSAGES);
    }
    Session session = Session.getInstance(new Properties());
    sent.appendMessages(new Message[] {new MimeMessage(session, new ByteArrayInputStream(mail))});
  }

  private static ReceivedMail read(Message message, long uid) throws MessagingException {
    byte[] raw = RawBytes.of(message);
    return new ReceivedMail(
        uid,
        MailReader.subject(raw),
        sentAt(message),
        !message.isSet(Flags.Flag.SEEN),
        MailReader.first(raw, "text/plain").orElse("").strip(),
        MailReader.first(raw, "text/calendar").flatMap(DiaryEntry::in));
  }

  private static Optional<SentAnswer> answer(Message message) throws MessagingException {
    String object = MailReader.first(RawBytes.of(message), "text/calendar").orElse("");
    Optional<ReadReply> reply = ReplyReader.read(object).stream().findFirst();
    String to = message.getAllRecipients()[0].toString();
    Optional<EmailAddress> address =
        EmailAddress.in(to.substring(to.indexOf('<') + 1).replace(">", ""));
    if (reply.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SentAnswer(
            reply.get().uid(),
            reply.get().sequence(),
            reply
                .get()
                .answering()
                .map(ReadReply.Attendee::status)
                .orElse(ParticipationStatus.UNKNOWN),
            reply.get().comment(),
            program(message),
            sentAt(message),
            address.get(),
            object));
  }

  private static CalendarProgram program(Message message) throws MessagingException {
    String[] named = message.getHeader(ProgramMail.PROGRAM);
    return CalendarProgram.valueOf(named[0].strip().toUpperCase(Locale.ROOT));
  }

  private static Instant sentAt(Message message) throws MessagingException {
    Date date = message.getSentDate();
    return date == null ? Instant.EPOCH : date.toInstant();
  }

  private Folder inbox() throws MessagingException {
    return store.getFolder("INBOX");
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "a mailbox of the demo did not close in order", e);
    }
  }
}
