package org.quorate.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplyInboxTest {
  private static final String MAILBOX = "meetings@quorate.example";

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private GreenMailUser user;

  @BeforeEach
  void open() {
    server.start();
    user = server.setUser(MAILBOX, MAILBOX, "secret");
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void every_message_is_taken_in_and_moved_and_none_deleted() throws Exception {
    arrives("one", "two", "three");
    TakenIn taken = new TakenIn(List.of());

    int many = new ReplyInbox(settings(), taken).look();

    assertThat(many).isEqualTo(3);
    assertThat(taken.subjects).containsExactly("one", "two", "three");
    assertThat(inbox().getMessageCount()).isZero();
    assertThat(done().getMessageCount()).isEqualTo(3);
    assertThat(new ReplyInbox(settings(), taken).look()).isZero();
  }

  @Test
  void what_cannot_be_taken_in_is_set_aside_and_does_not_hold_up_the_rest() throws Exception {
    arrives("one", "poison", "three");
    TakenIn taken = new TakenIn(List.of("poison"));

    new ReplyInbox(settings(), taken).look();

    assertThat(taken.subjects).containsExactly("one", "three");
    assertThat(taken.aside).containsExactly("poison");
    assertThat(done().getMessageCount()).isEqualTo(3);
  }

  @Test
  void a_message_that_arrives_while_it_waits_is_taken_in() throws Exception {
    TakenIn taken = new TakenIn(List.of());
    ReplyInbox inbox = new ReplyInbox(settings(), taken);
    Thread watcher = new Thread(inbox::watch);
    watcher.start();

    arrives("late");

    assertThat(taken.first.await(20, TimeUnit.SECONDS)).isTrue();
    inbox.stop();
    watcher.join(20_000);
    assertThat(watcher.isAlive()).isFalse();
  }

  private void arrives(String... subjects) throws Exception {
    for (String subject : subjects) {
      user.deliver(
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(
                  ("From: d@police.example\r\nTo: "
                          + MAILBOX
                          + "\r\nSubject: "
                          + subject
                          + "\r\n\r\nHello\r\n")
                      .getBytes(StandardCharsets.US_ASCII))));
    }
  }

  private MailFolder inbox() throws Exception {
    return server.getManagers().getImapHostManager().getInbox(user);
  }

  private MailFolder done() {
    return server.getManagers().getImapHostManager().getFolder(user, "Quorate");
  }

  private ImapSettings settings() {
    return new ImapSettings(
        "127.0.0.1",
        server.getImap().getPort(),
        MAILBOX,
        "secret",
        MailSecurity.NONE,
        "INBOX",
        "Quorate",
        Duration.ofMillis(200),
        Duration.ofSeconds(5));
  }

  /** Remembers what it is given; poison makes it fail as a database does. */
  private static final class TakenIn extends TakeInMail {
    private final List<String> poison;
    private final List<String> subjects = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final CountDownLatch first = new CountDownLatch(1);

    TakenIn(List<String> poison) {
      this.poison = poison;
    }

    @Override
    public void run(byte[] raw) {
      String subject = MailReader.subject(raw);
      if (poison.contains(subject)) {
        throw new PersistenceException("poison");
      }
      subjects.add(subject);
      first.countDown();
    }

    @Override
    public void setAside(byte[] raw) {
      aside.add(MailReader.subject(raw));
    }
  }
}
