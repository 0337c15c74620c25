package org.quorate.launch;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import java.util.Map;

/**
 * A mail server on this machine: it takes every message by SMTP, lets none of them leave, and shows
 * them by IMAP. A mailbox comes into being with the first message to it; {@code meetings+anything@}
 * lies in the mailbox of {@code meetings@}, as most mail systems have it. All mailboxes share one
 * password, made at random.
 */
public final class EmbeddedMail implements Part {
  private final GreenMail server;
  private final String password;

  private EmbeddedMail(GreenMail server, String password) {
    this.server = server;
    this.password = password;
  }

  /**
   * Starts it.
   *
   * @param serviceMailbox the address whose mailbox is there from the start
   */
  public static EmbeddedMail start(
      DataFolder data, int smtpPort, int imapPort, String serviceMailbox) {
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(smtpPort, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(imapPort, Ports.LOOPBACK, ServerSetup.PROTOCOL_IMAP)
            });
    EmbeddedMail mail = new EmbeddedMail(server, data.secret("mail"));
    server.getUserManager().setMessageDeliveryHandler((message, to) -> mail.mailbox(to.getEmail()));
    server.start();
    mail.open(serviceMailbox);
    return mail;
  }

  /** The password of every mailbox. */
  public String password() {
    return password;
  }

  /** What the service must be told to send from and read this mailbox. */
  public Map<String, String> settings(String serviceMailbox) {
    return Map.of(
        "QUORATE_SMTP_HOST",
        Ports.LOOPBACK,
        "QUORATE_SMTP_PORT",
        Integer.toString(server.getSmtp().getPort()),
        "QUORATE_SMTP_SECURITY",
        "none",
        "QUORATE_IMAP_HOST",
        Ports.LOOPBACK,
        "QUORATE_IMAP_PORT",
        Integer.toString(server.getImap().getPort()),
        "QUORATE_IMAP_SECURITY",
        "none",
        "QUORATE_IMAP_USER",
        serviceMailbox,
        "QUORATE_IMAP_PASSWORD",
        password);
  }

  /** What a demo's service must be told besides, to show everybody's mailbox in its post room. */
  public Map<String, String> postRoom() {
    return Map.of("QUORATE_DEMO_MAILBOX_PASSWORD", password);
  }

  /** Makes sure that there is a mailbox for this address. */
  public void open(String address) {
    try {
      mailbox(address);
    } catch (UserException e) {
      throw new LaunchFault("The mailbox " + address + " cannot be made.", e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private synchronized GreenMailUser mailbox(String address) throws UserException {
    String owner = withoutDetail(address);
    UserManager users = server.getUserManager();
    GreenMailUser known = users.getUser(owner);
    return known == null ? users.createUser(owner, owner, password) : known;
  }

  /** {@code meetings+4fk2@quorate.example} -> {@code meetings@quorate.example}. */
  static String withoutDetail(String address) {
    return address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
  }
}
