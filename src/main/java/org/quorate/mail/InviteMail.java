package org.quorate.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.quorate.itip.Invite;
import org.quorate.itip.InviteComposer;
import org.quorate.itip.Method;
import org.quorate.itip.Party;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;

/**
 * One invitation, composed: the same for the check page's preview and for the wire.
 *
 * @param to exactly the attendee's address
 * @param organiser the service mailbox under the invitation's secret, with the convenor's name
 * @param calendar the calendar object; its METHOD is {@code method}
 * @param fileName of the attached copy; neutral
 */
public record InviteMail(
    Party to, Party organiser, Letter letter, Method method, String calendar, String fileName) {

  static InviteMail of(
      InviteSnapshot told, EmailAddress to, SecretAddress secrets, Messages messages) {
    URI page = secrets.replyPage(told.invitation());
    InviteLetter words = new InviteLetter(told, messages);
    Method method = told.news().isCancellation() ? Method.CANCEL : Method.REQUEST;
    Party attendee = new Party(to, told.name());
    Party organiser = new Party(secrets.forReplies(told.invitation()), told.convenor());
    Optional<URI> link = link(told.time().link());
    String place = words.location();
    if (link.isEmpty() && !told.time().link().isBlank()) {
      place = place.isEmpty() ? told.time().link() : place + ", " + told.time().link();
    }
    Invite invite =
        new Invite(
            method,
            told.uid(),
            told.sequence(),
            told.stamp(),
            told.time().start(),
            Duration.ofMinutes(told.time().minutes()),
            ZoneId.of(told.time().zone()),
            words.summary(),
            words.description(page),
            place,
            link,
            method == Method.REQUEST ? Optional.of(page) : Optional.empty(),
            organiser,
            attendee,
            !told.type().isStrategy());
    return new InviteMail(
        attendee,
        organiser,
        words.letter(page),
        method,
        InviteComposer.compose(invite),
        messages.text("mail.invite.file"));
  }

  /** What people type as a link may as well be a number to dial. */
  private static Optional<URI> link(String typed) {
    try {
      URI uri = new URI(typed.strip());
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Every text in it that somebody may read; the HTML repeats the letter's blocks. */
  List<String> readable() {
    String unfolded = calendar.replace("\r\n ", "").replace("\\n", "\n").replace("\\", "");
    return List.of(letter.subject(), letter.plain(), unfolded, fileName);
  }
}
