package org.quorate.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quorate.kernel.Rejected;

/**
 * Watches the mailbox that replies arrive in: waits with IDLE (RFC 2177) where the server can,
 * looks again after a pause otherwise. Messages are fetched in batches, taken in one by one, each
 * in its own transaction, and then moved to a folder; none is deleted. Killed in between, it
 * fetches them again and recognises them.
 */
@ApplicationScoped
public class ReplyInbox {
  private static final Logger LOG = Logger.getLogger(ReplyInbox.class.getName());
  private static final int BATCH = 200;

  private ImapSettings settings;
  private TakeInMail takeIn;

  private final AtomicBoolean watching = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile ImapFolder open;

  protected ReplyInbox() {}

  @Inject
  public ReplyInbox(ImapSettings settings, TakeInMail takeIn) {
    this.settings = settings;
    this.takeIn = takeIn;
  }

  /**
   * Watches until the service stops; to be run on a thread of its own. A second watcher on the same
   * node returns at once.
   */
  public void watch() {
    if (!watching.compareAndSet(false, true)) {
      return;
    }
    try {
      while (stopped.getCount() > 0) {
        watchOneConnection();
        stopped.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      watching.set(false);
    }
  }

  private void watchOneConnection() throws InterruptedException {
    try (ImapFolder folder = ImapFolder.open(settings)) {
      open = folder;
      while (stopped.getCount() > 0) {
        takeInAll(folder);
        if (!folder.waitForMail()) {
          stopped.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (MessagingException | IllegalStateException e) {
      // The second is what the library says of a folder that was closed under it.
      if (stopped.getCount() > 0) {
        LOG.log(Level.WARNING, "the mailbox of replies is out of reach: {0}", e.getMessage());
      }
    } finally {
      open = null;
    }
  }

  /**
   * Takes in what lies there now.
   *
   * @return how many messages were taken in
   */
  public int look() throws MessagingException {
    try (ImapFolder folder = ImapFolder.open(settings)) {
      return takeInAll(folder);
    }
  }

  private int takeInAll(ImapFolder folder) throws MessagingException {
    int all = 0;
    List<Message> batch = folder.fetch(BATCH);
    while (!batch.isEmpty()) {
      List<Message> done = batch.stream().filter(this::isTakenIn).toList();
      folder.moveAway(done);
      all += done.size();
      if (done.size() < batch.size()) {
        LOG.log(Level.WARNING, "{0} messages could not be taken in", batch.size() - done.size());
        return all;
      }
      batch = folder.fetch(BATCH);
    }
    return all;
  }

  private boolean isTakenIn(Message message) {
    try {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      message.writeTo(raw);
      return isTakenIn(raw.toByteArray());
    } catch (MessagingException | IOException e) {
      LOG.log(Level.WARNING, "a message could not be fetched: {0}", e.getMessage());
      return false;
    }
  }

  private boolean isTakenIn(byte[] raw) {
    try {
      takeIn.run(raw);
      return true;
    } catch (Rejected | PersistenceException | TransactionalException e) {
      LOG.log(Level.WARNING, "a message could not be taken in and is set aside", e);
    }
    try {
      takeIn.setAside(raw);
      return true;
    } catch (PersistenceException | TransactionalException e) {
      LOG.log(Level.SEVERE, "a message stays in the mailbox", e);
      return false;
    }
  }

  /** Looks again where the watching only waits; called from time to time. */
  public void nudge() {
    ImapFolder folder = open;
    if (folder != null) {
      folder.nudge();
    }
  }

  /** Ends the watching. */
  @PreDestroy
  public void stop() {
    stopped.countDown();
    ImapFolder folder = open;
    if (folder != null) {
      folder.interrupt();
    }
  }
}
