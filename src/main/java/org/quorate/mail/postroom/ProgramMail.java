package org.quorate.mail.postroom;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.DiaryEntry;
import org.quorate.itip.ParticipationStatus;
import org.quorate.itip.Party;

/** The mail around a calendar program's REPLY, laid out as that program does. */
final class ProgramMail {
  /** So that the folder of sent mail can say which program it was. */
  static final String PROGRAM = "X-Post-Room-Program";

  private static final Session SESSION = Session.getInstance(new Properties());
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private ProgramMail() {}

  static byte[] of(
      CalendarProgram program,
      DiaryEntry entry,
      ParticipationStatus status,
      String comment,
      Instant now) {
    String object = program.reply(entry, status, comment, now);
    try {
      MimeMultipart bodies = new MimeMultipart("alternative");
      bodies.addBodyPart(plain(program, entry, status, comment));
      bodies.addBodyPart(calendar(object, "text/calendar; charset=utf-8; method=REPLY"));
      MimeMessage message = new MimeMessage(SESSION);
      message.setFrom(address(entry.attendee()));
      message.setRecipient(MimeMessage.RecipientType.TO, address(entry.organiser()));
      message.setSubject(program.subject(entry, status), UTF_8);
      message.setSentDate(Date.from(now));
      message.setHeader(PROGRAM, program.name());
      message.setContent(program == CalendarProgram.GOOGLE ? withFile(bodies, object) : bodies);
      return RawBytes.of(message);
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new IllegalStateException("the mail library can write what we wrote", e);
    }
  }

  /** Google adds a sentence of its own; the others send the comment alone. */
  private static MimeBodyPart plain(
      CalendarProgram program, DiaryEntry entry, ParticipationStatus status, String comment)
      throws MessagingException {
    String words =
        program == CalendarProgram.GOOGLE
            ? entry.attendee().name()
                + switch (status) {
                  case ACCEPTED -> " has accepted this invitation.";
                  case DECLINED -> " has declined this invitation.";
                  default -> " has replied \"Maybe\" to this invitation.";
                }
            : comment;
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words + "\r\n", UTF_8);
    return part;
  }

  /** Google sends the object a second time, as a file. */
  private static MimeMultipart withFile(MimeMultipart bodies, String object)
      throws MessagingException {
    MimeBodyPart shown = new MimeBodyPart();
    shown.setContent(bodies);
    MimeBodyPart file = calendar(object, "application/ics; name=\"invite.ics\"");
    file.setHeader("Content-Disposition", "attachment; filename=\"invite.ics\"");
    return new MimeMultipart("mixed", shown, file);
  }

  private static MimeBodyPart calendar(String object, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(object, UTF_8, "calendar");
    part.setHeader("Content-Type", type);
    return part;
  }

  private static InternetAddress address(Party party) throws UnsupportedEncodingException {
    return new InternetAddress(party.address().value(), party.name(), UTF_8);
  }
}
