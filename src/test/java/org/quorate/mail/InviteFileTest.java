package org.quorate.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.access.Seal;
import org.quorate.access.SealKey;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.testing.MeetingBuilder;
import org.quorate.testing.MeetingRoom;

class InviteFileTest {
  private final MeetingRoom room = new MeetingRoom();
  private final InviteFile file =
      new InviteFile(
          new SecretAddress(
              new PostOffice(
                  new EmailAddress("meetings@quorate.example"),
                  URI.create("https://quorate.example"),
                  Optional.empty(),
                  Duration.ofHours(1)),
              new Seal(new SealKey("a key for tests that is long enough, surely"))),
          Messages.english(),
          Clock.fixed(MeetingBuilder.NOW, ZoneOffset.UTC));

  @Test
  void the_calendar_file_is_the_one_that_was_mailed_and_names_nobody_of_the_family() {
    InviteFile.Ics ics = file.of(room.of(room.cast.surgery));

    assertThat(ics.name()).isEqualTo("meeting.ics");
    assertThat(ics.content().replace("\r\n ", ""))
        .contains("METHOD:REQUEST", "UID:" + room.meeting.uid(), "SEQUENCE:0")
        .contains("mailto:" + room.cast.surgery.mailbox())
        .doesNotContain("Mia", "Novak");
  }
}
