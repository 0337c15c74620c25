package org.quorate.testing;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.quorate.launch.EmbeddedMail;

/** The mailboxes of everybody, read by IMAP, and a pen: mail written by anybody, sent by SMTP. */
public final class Mailboxes {
  private final EmbeddedMail mail;
  private final Map<String, String> server;

  public Mailboxes(EmbeddedMail mail) {
    this.mail = mail;
    this.server = mail.settings("anybody@quorate.example");
  }

  /** What lies in the mailbox of this address, in the order it came. */
  public List<ReceivedMail> of(String address) {
    mail.open(address);
    Session session = Session.getInstance(new Properties());
    try (Store store = session.getStore("imap")) {
      store.connect(
          server.get("QUORATE_IMAP_HOST"),
          Integer.parseInt(server.get("QUORATE_IMAP_PORT")),
          address.toLowerCase(java.util.Locale.ROOT),
          mail.password());
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        List<ReceivedMail> all = new ArrayList<>();
        for (Message message : inbox.getMessages()) {
          ByteArrayOutputStream raw = new ByteArrayOutputStream();
          message.writeTo(raw);
          all.add(new ReceivedMail(raw.toByteArray()));
        }
        return all;
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first that comes; waited for. */
  public ReceivedMail first(String address) {
    return Await.found(
        "a mail lies in the mailbox of " + address, () -> of(address).stream().findFirst());
  }

  /** Sends a message as it is written here; {@code from} is what the envelope says. */
  public void send(String from, String to, String raw) {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", server.get("QUORATE_SMTP_HOST"));
    settings.put("mail.smtp.port", server.get("QUORATE_SMTP_PORT"));
    settings.put("mail.smtp.from", from);
    Session session = Session.getInstance(settings);
    try (var transport = session.getTransport("smtp")) {
      transport.connect();
      MimeMessage message =
          new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
      transport.sendMessage(message, jakarta.mail.internet.InternetAddress.parse(to));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
