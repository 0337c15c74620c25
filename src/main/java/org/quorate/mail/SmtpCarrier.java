package org.quorate.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.outbox.Carrier;
import org.quorate.outbox.Delivery;
import org.quorate.outbox.OutgoingMessage;

/**
 * Composes an invitation from its snapshot, lets the last guard read it, and hands it to the SMTP
 * server over a connection that is kept for the next one. The envelope sender is the invitation's
 * own bounce address, so that a report names whom it is about.
 */
@ApplicationScoped
public class SmtpCarrier implements Carrier {
  /** What {@link OutgoingMessage#carrier()} says of mail. */
  public static final String NAME = "smtp";

  private SmtpSettings settings;
  private SecretAddress secrets;
  private LastGuard guard;
  private Messages messages;
  private Clock clock;
  private SmtpLine line;

  protected SmtpCarrier() {}

  @Inject
  public SmtpCarrier(
      SmtpSettings settings,
      SecretAddress secrets,
      LastGuard guard,
      Messages messages,
      Clock clock) {
    this.settings = settings;
    this.secrets = secrets;
    this.guard = guard;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Delivery carry(OutgoingMessage message) {
    InviteSnapshot told = InviteSnapshot.read(message.payload());
    EmailAddress to = new EmailAddress(message.recipient());
    InviteMail mail = InviteMail.of(told, to, secrets, messages);
    if (guard.findsAName(
        told, mail, () -> InviteMail.of(told.withoutTypedText(), to, secrets, messages))) {
      return new Delivery.Failed(
          Delivery.Kind.REFUSED, messages.text("mail.refused-by-last-guard"));
    }
    byte[] bytes = WireMail.write(mail, message.id(), clock.instant());
    return line().send(message.id(), bytes, secrets.forBounces(told.invitation()), to);
  }

  /** Made with the first mail: the mailbox, whose domain it greets with, is not known before. */
  private synchronized SmtpLine line() {
    if (line == null) {
      line = new SmtpLine(settings, secrets.mailbox().domain(), clock);
    }
    return line;
  }

  @PreDestroy
  void close() {
    line().close();
  }
}
