package org.quorate.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.quorate.child.ChildId;
import org.quorate.itip.Party;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.outbox.Carrier;
import org.quorate.outbox.Delivery;
import org.quorate.outbox.OutgoingMessage;

/**
 * Composes what an agency is told about the end of a plan, reads once more that no name stands in
 * it, and hands it to the SMTP server.
 */
@ApplicationScoped
public class NoticeCarrier implements Carrier {
  /** What {@link OutgoingMessage#carrier()} says of notices. */
  public static final String NAME = "notice";

  private SmtpSettings settings;
  private SecretAddress secrets;
  private FamilyNames names;
  private Messages messages;
  private Clock clock;
  private SmtpLine line;

  protected NoticeCarrier() {}

  @Inject
  public NoticeCarrier(
      SmtpSettings settings,
      SecretAddress secrets,
      FamilyNames names,
      Messages messages,
      Clock clock) {
    this.settings = settings;
    this.secrets = secrets;
    this.names = names;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Delivery carry(OutgoingMessage message) {
    NoticeSnapshot told = NoticeSnapshot.read(message.payload());
    NameScanner scanner = new NameScanner(names.of(List.of(new ChildId(told.child()))));
    if (scanner.firstIn(told.next()).isPresent()) {
      return new Delivery.Failed(
          Delivery.Kind.REFUSED, messages.text("mail.refused-by-last-guard"));
    }
    EmailAddress to = new EmailAddress(message.recipient());
    Letter letter = new NoticeLetter(told, messages).letter();
    byte[] bytes =
        WireMail.write(
            letter,
            new Party(secrets.mailbox(), told.from()),
            new Party(to, ""),
            message.id(),
            clock.instant());
    return line().send(message.id(), bytes, secrets.mailbox(), to);
  }

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
