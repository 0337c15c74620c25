package org.quorate.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.quorate.kernel.EmailAddress;

/**
 * One open connection to the SMTP server, used by one courier at a time and kept while it is fresh.
 */
public final class SmtpConnection {
  private static final Logger LOG = Logger.getLogger(SmtpConnection.class.getName());

  /** Servers close what is idle for five minutes (RFC 5321 section 4.5.3.2.7); we leave earlier. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Session session;
  private final SMTPTransport transport;
  private Instant lastUsed;

  public SmtpConnection(SmtpSettings settings, String helloAs, Instant now)
      throws MessagingException {
    String scheme = settings.security() == MailSecurity.TLS ? "smtps" : "smtp";
    session = Session.getInstance(properties(settings, scheme, helloAs));
    transport = (SMTPTransport) session.getTransport(scheme);
    transport.connect(
        settings.host(),
        settings.port(),
        settings.user().orElse(null),
        settings.password().orElse(null));
    lastUsed = now;
  }

  private static Properties properties(SmtpSettings settings, String scheme, String helloAs) {
    String start = "mail." + scheme + ".";
    String millis = Long.toString(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty(start + "localhost", helloAs);
    properties.setProperty(start + "connectiontimeout", millis);
    properties.setProperty(start + "timeout", millis);
    properties.setProperty(start + "writetimeout", millis);
    properties.setProperty(start + "auth", Boolean.toString(settings.user().isPresent()));
    properties.setProperty(start + "quitwait", "false");
    properties.setProperty(start + "ssl.checkserveridentity", "true");
    if (settings.security() == MailSecurity.STARTTLS) {
      properties.setProperty(start + "starttls.enable", "true");
      properties.setProperty(start + "starttls.required", "true");
    }
    return properties;
  }

  boolean isFresh(Instant now) {
    return lastUsed.plus(FRESH).isAfter(now);
  }

  void used(Instant now) {
    lastUsed = now;
  }

  /** Sends the bytes as they are and returns the server's last word. */
  public String send(byte[] bytes, EmailAddress sender, Address[] to) throws MessagingException {
    transport.sendMessage(new Written(session, bytes, sender), to);
    return transport.getLastServerResponse();
  }

  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "an SMTP connection did not close in order", e);
    }
  }

  /** A message whose bytes are there already. */
  private static final class Written extends SMTPMessage {
    private final byte[] bytes;

    Written(Session session, byte[] bytes, EmailAddress sender) {
      super(session);
      this.bytes = bytes;
      setEnvelopeFrom(sender.value());
    }

    @Override
    public void writeTo(OutputStream out, String[] withoutHeaders) throws IOException {
      out.write(bytes);
    }
  }
}
