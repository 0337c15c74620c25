package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Invitation;

/**
 * The calendar file of one invitation as it stands now, for whoever lost the mail or reads it where
 * there is no calendar. It is the object that was mailed, so importing it twice makes one event.
 */
@ApplicationScoped
public class InviteFile {
  private SecretAddress secrets;
  private Messages messages;
  private Clock clock;

  protected InviteFile() {}

  @Inject
  public InviteFile(SecretAddress secrets, Messages messages, Clock clock) {
    this.secrets = secrets;
    this.messages = messages;
    this.clock = clock;
  }

  /** A calendar file with its neutral name. */
  public record Ics(String name, String content) {}

  /** Of somebody who is asked. */
  public Ics of(Invitation invitation) {
    InviteSnapshot told =
        InviteSnapshot.of(
            InviteSnapshot.News.ASKED,
            invitation.meeting().card(),
            null,
            new InviteSnapshot.Addressee(
                invitation.code().value(), invitation.addressee(), invitation.organisation()),
            Stream.empty(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    InviteMail mail = InviteMail.of(told, invitation.address().orElseThrow(), secrets, messages);
    return new Ics(mail.fileName(), mail.calendar());
  }
}
