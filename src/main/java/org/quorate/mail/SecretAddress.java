package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.quorate.access.Seal;
import org.quorate.kernel.EmailAddress;
import org.quorate.meeting.InvitationCode;

/**
 * The secrets of one invitation, derived from its code: the address that calendars answer to, the
 * address that non-delivery reports come back to, and the link to the reply page. Whoever shows one
 * of them was sent it.
 */
@ApplicationScoped
public class SecretAddress {
  private static final String REPLY = "reply";
  private static final String BOUNCE = "bounce";

  /** RFC 5321 section 4.5.3.1.1. */
  static final int LONGEST_LOCAL_PART = 64;

  private PostOffice office;
  private Seal seal;

  protected SecretAddress() {}

  @Inject
  public SecretAddress(PostOffice office, Seal seal) {
    this.office = office;
    this.seal = seal;
  }

  /** The service's own mailbox, under which the secret ones are. */
  EmailAddress mailbox() {
    return office.mailbox();
  }

  /** Where this invitation's calendar sends its answer: ORGANIZER and Reply-To. */
  public EmailAddress forReplies(InvitationCode code) {
    return under(seal.seal(REPLY, folded(code)));
  }

  /** The envelope sender: whoever cannot deliver reports to it. */
  public EmailAddress forBounces(InvitationCode code) {
    return under(seal.seal(BOUNCE, folded(code)));
  }

  /** The page where this invitation is answered without an account. */
  public URI replyPage(InvitationCode code) {
    return URI.create(office.publicUrl() + "/reply/" + seal.seal(REPLY, folded(code)));
  }

  /** The invitation that the last part of a reply page's address names. */
  public Optional<InvitationCode> ofReplyPage(String secret) {
    return seal.open(REPLY, secret).map(SecretAddress::code);
  }

  /** The invitation whose reply address this is. */
  public Optional<InvitationCode> ofReply(EmailAddress address) {
    return subaddress(address).flatMap(secret -> seal.open(REPLY, secret)).map(SecretAddress::code);
  }

  /** The invitation whose bounce address this is. */
  public Optional<InvitationCode> ofBounce(EmailAddress address) {
    return subaddress(address)
        .flatMap(secret -> seal.open(BOUNCE, secret))
        .map(SecretAddress::code);
  }

  private EmailAddress under(String secret) {
    String mailbox = office.mailbox().value();
    int at = mailbox.lastIndexOf('@');
    String local = mailbox.substring(0, at) + "+" + secret;
    if (local.length() > LONGEST_LOCAL_PART) {
      throw new IllegalStateException("the service mailbox leaves no room for a secret");
    }
    return new EmailAddress(local + mailbox.substring(at));
  }

  private Optional<String> subaddress(EmailAddress address) {
    String mailbox = office.mailbox().folded();
    String given = address.folded();
    int at = mailbox.lastIndexOf('@');
    String start = mailbox.substring(0, at) + "+";
    String end = mailbox.substring(at);
    return given.startsWith(start) && given.endsWith(end)
        ? Optional.of(given.substring(start.length(), given.length() - end.length()))
        : Optional.empty();
  }

  private static String folded(InvitationCode code) {
    return code.value().toLowerCase(Locale.ROOT);
  }

  private static InvitationCode code(String folded) {
    return new InvitationCode(folded.toUpperCase(Locale.ROOT));
  }
}
