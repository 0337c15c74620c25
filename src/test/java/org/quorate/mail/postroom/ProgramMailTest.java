package org.quorate.mail.postroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.DiaryEntry;
import org.quorate.itip.Method;
import org.quorate.itip.ParticipationStatus;
import org.quorate.itip.Party;
import org.quorate.itip.ReplyReader;
import org.quorate.kernel.EmailAddress;
import org.quorate.mail.MailReader;

class ProgramMailTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final DiaryEntry ENTRY =
      new DiaryEntry(
          Method.REQUEST,
          "0198c8f4-1111-7000-8000-000000000001@quorate.example",
          1,
          NOW,
          Instant.parse("2026-12-04T10:00:00Z"),
          Instant.parse("2026-12-04T11:00:00Z"),
          ZoneId.of("Europe/London"),
          "Strategy meeting Q-7F3K",
          "",
          Optional.empty(),
          new Party(new EmailAddress("meetings+4fk2@quorate.example"), "Amina Okafor"),
          new Party(new EmailAddress("s.rhys@school.example"), "Siân Rhŷs"));

  @ParameterizedTest
  @EnumSource(CalendarProgram.class)
  void the_mail_goes_to_the_secret_address_and_carries_a_reply(CalendarProgram program) {
    byte[] mail = mail(program, "Dw i’n dod");

    String raw = new String(mail, StandardCharsets.UTF_8);
    assertThat(raw).contains("meetings+4fk2@quorate.example", "method=REPLY");
    assertThat(MailReader.subject(mail)).isEqualTo("Accepted: Strategy meeting Q-7F3K");
    var reply = ReplyReader.read(MailReader.first(mail, "text/calendar").orElseThrow()).getFirst();
    assertThat(reply.comment()).isEqualTo("Dw i’n dod");
    assertThat(reply.answering().orElseThrow().name()).isEqualTo("Siân Rhŷs");
  }

  @Test
  void google_sends_the_object_a_second_time_as_a_file() {
    String google = new String(mail(CalendarProgram.GOOGLE, ""), StandardCharsets.UTF_8);
    String outlook = new String(mail(CalendarProgram.OUTLOOK, ""), StandardCharsets.UTF_8);

    assertThat(google).contains("filename=\"invite.ics\"", "multipart/mixed");
    assertThat(outlook).doesNotContain(".ics").contains("multipart/alternative");
  }

  private static byte[] mail(CalendarProgram program, String comment) {
    return ProgramMail.of(program, ENTRY, ParticipationStatus.ACCEPTED, comment, NOW);
  }
}
