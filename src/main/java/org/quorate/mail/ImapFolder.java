package org.quorate.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The open mailbox of replies, used by one thread. */
final class ImapFolder implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(ImapFolder.class.getName());

  private final Store store;
  private final IMAPFolder inbox;
  private final IMAPFolder done;

  private ImapFolder(Store store, IMAPFolder inbox, IMAPFolder done) {
    this.store = store;
    this.inbox = inbox;
    this.done = done;
  }

  static ImapFolder open(ImapSettings settings) throws MessagingException {
    String scheme = settings.security() == MailSecurity.TLS ? "imaps" : "imap";
    Store store = Session.getInstance(properties(settings, scheme)).getStore(scheme);
    store.connect(settings.host(), settings.port(), settings.user(), settings.password());
    try {
      IMAPFolder done = (IMAPFolder) store.getFolder(settings.done());
      if (!done.exists()) {
        done.create(Folder.HOLDS_MESSAGES);
      }
      IMAPFolder inbox = (IMAPFolder) store.getFolder(settings.folder());
      inbox.open(Folder.READ_WRITE);
      return new ImapFolder(store, inbox, done);
    } catch (MessagingException e) {
      store.close();
      throw e;
    }
  }

  private static Properties properties(ImapSettings settings, String scheme) {
    String start = "mail." + scheme + ".";
    String millis = Long.toString(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty(start + "connectiontimeout", millis);
    properties.setProperty(start + "writetimeout", millis);
    // Reading waits longer than IDLE may last (RFC 2177: 29 minutes), or every silence is a fault.
    properties.setProperty(start + "timeout", Long.toString(30 * 60 * 1000L));
    properties.setProperty(start + "ssl.checkserveridentity", "true");
    properties.setProperty(start + "peek", "true");
    if (settings.security() == MailSecurity.STARTTLS) {
      properties.setProperty(start + "starttls.enable", "true");
      properties.setProperty(start + "starttls.required", "true");
    }
    return properties;
  }

  /** The first messages that lie there, whole, in one exchange. */
  List<Message> fetch(int most) throws MessagingException {
    int count = Math.min(most, inbox.getMessageCount());
    if (count == 0) {
      return List.of();
    }
    Message[] messages = inbox.getMessages(1, count);
    FetchProfile whole = new FetchProfile();
    whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
    inbox.fetch(messages, whole);
    return Arrays.asList(messages);
  }

  /** Moves taken messages to the done folder; the folder is opened again, as numbers have moved. */
  void moveAway(List<Message> taken) throws MessagingException {
    if (taken.isEmpty()) {
      return;
    }
    Message[] messages = taken.toArray(Message[]::new);
    if (((IMAPStore) store).hasCapability("MOVE")) {
      inbox.moveMessages(messages, done);
    } else {
      inbox.copyMessages(messages, done);
      inbox.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
    }
    inbox.close(true);
    inbox.open(Folder.READ_WRITE);
  }

  /**
   * Waits until the server tells of something new.
   *
   * @return false at once where the server cannot, or where something was left lying
   */
  boolean waitForMail() throws MessagingException {
    if (!((IMAPStore) store).hasCapability("IDLE") || inbox.getMessageCount() > 0) {
      return false;
    }
    inbox.idle(true);
    return true;
  }

  /**
   * Ends one waiting from another thread, so that the mailbox is looked at again. What arrives in
   * the moment before the waiting begins is announced to nobody (RFC 2177 leaves that to the
   * client).
   */
  void nudge() {
    inbox.isOpen();
  }

  /** Ends a waiting from another thread: closing in order would wait for it. */
  void interrupt() {
    try {
      inbox.forceClose();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "the folder did not close", e);
    }
  }

  @Override
  public void close() {
    try {
      store.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "the mailbox did not close in order", e);
    }
  }
}
