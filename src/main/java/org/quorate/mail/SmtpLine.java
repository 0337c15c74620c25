package org.quorate.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.quorate.kernel.EmailAddress;
import org.quorate.outbox.Delivery;

/**
 * The way to the SMTP server: a connection is kept for the next mail, and each of the server's
 * refusals is told apart from its absence.
 */
final class SmtpLine {
  private static final Logger LOG = Logger.getLogger(SmtpLine.class.getName());
  private static final int LONGEST_REPORT = 500;

  private final SmtpSettings settings;
  private final String helloAs;
  private final Clock clock;
  private final ConcurrentLinkedDeque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

  SmtpLine(SmtpSettings settings, String helloAs, Clock clock) {
    this.settings = settings;
    this.helloAs = helloAs;
    this.clock = clock;
  }

  Delivery send(UUID id, byte[] bytes, EmailAddress sender, EmailAddress to) {
    SmtpConnection connection;
    try {
      connection = borrow();
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "the SMTP server cannot be reached: {0}", report(e));
      return new Delivery.Failed(Delivery.Kind.CARRIER_DOWN, report(e));
    }
    try {
      String answer =
          connection.send(bytes, sender, new Address[] {new InternetAddress(to.value())});
      idle.push(connection);
      return new Delivery.Sent(bytes, oneLine(answer));
    } catch (AddressException e) {
      idle.push(connection);
      return new Delivery.Failed(Delivery.Kind.REFUSED, report(e));
    } catch (MessagingException e) {
      LOG.log(Level.INFO, "message {0} did not go: {1}", new Object[] {id, report(e)});
      connection.close();
      return new Delivery.Failed(
          isFinal(e) ? Delivery.Kind.REFUSED : Delivery.Kind.LATER, report(e));
    }
  }

  private SmtpConnection borrow() throws MessagingException {
    Instant now = clock.instant();
    SmtpConnection kept;
    while ((kept = idle.poll()) != null) {
      if (kept.isFresh(now)) {
        kept.used(now);
        return kept;
      }
      kept.close();
    }
    return new SmtpConnection(settings, helloAs, now);
  }

  void close() {
    SmtpConnection kept;
    while ((kept = idle.poll()) != null) {
      kept.close();
    }
  }

  /** A reply of 5xx is final, whichever of the library's exceptions carries it. */
  private static boolean isFinal(MessagingException failure) {
    Exception next = failure;
    while (next instanceof MessagingException e) {
      int code =
          switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
          };
      if (code >= 500) {
        return true;
      }
      next = e.getNextException();
    }
    return false;
  }

  private static String report(MessagingException failure) {
    Exception last = failure;
    while (last instanceof SendFailedException e && e.getNextException() != null) {
      last = e.getNextException();
    }
    return oneLine(last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage());
  }

  private static String oneLine(String text) {
    String flat = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return flat.substring(0, Math.min(flat.length(), LONGEST_REPORT));
  }
}
