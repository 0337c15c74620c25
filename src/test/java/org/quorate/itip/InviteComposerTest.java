package org.quorate.itip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.EmailAddress;

/** The calendar library reads back what we write: an independent judge of its grammar. */
class InviteComposerTest {
  @Test
  void pitfall_26_the_library_finds_every_property_that_iTIP_requires() throws Exception {
    Calendar calendar = parsed(InviteComposer.compose(invite("Dilys O'Neill")));

    calendar.validate();
    VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
    for (String required :
        new String[] {
          "UID", "DTSTAMP", "DTSTART", "SEQUENCE", "ORGANIZER", "ATTENDEE", "SUMMARY"
        }) {
      assertThat(event.getProperty(required)).as(required).isPresent();
    }
    assertThat(calendar.getProperty("PRODID")).isPresent();
    assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
  }

  @Test
  void pitfall_26_what_lacks_a_required_property_is_never_composed() {
    assertThatThrownBy(() -> invite(Method.REQUEST, " ", 0, "2026-12-04T10:00", "D"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invite(Method.REPLY, "u@q.example", 0, "2026-12-04T10:00", "D"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> invite(Method.REQUEST, "u@q.example", -1, "2026-12-04T10:00", "D"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pitfall_20_the_zone_says_what_java_says_around_every_clock_change() throws Exception {
    ZoneId london = ZoneId.of("Europe/London");
    Calendar calendar = parsed(InviteComposer.compose(invite("D")));
    VTimeZone written = (VTimeZone) calendar.getComponents("VTIMEZONE").getFirst();

    for (int year = 2024; year < 2032; year++) {
      Instant day = Instant.parse(year + "-01-01T00:30:00Z");
      for (int i = 0; i < 365; i++) {
        Instant at = day.plus(i, ChronoUnit.DAYS);
        assertThat(
                written
                    .getApplicableObservance(at)
                    .getProperty("TZOFFSETTO")
                    .orElseThrow()
                    .getValue())
            .as(at.toString())
            .isEqualTo(london.getRules().getOffset(at).getTotalSeconds() == 0 ? "+0000" : "+0100");
      }
    }
  }

  @Test
  void pitfalls_24_and_25_any_name_survives_and_no_line_is_longer_than_75_octets()
      throws Exception {
    Random chance = new Random(25);
    for (int i = 0; i < 500; i++) {
      String name = name(chance);

      String text = InviteComposer.compose(invite(name));

      assertThat(text).endsWith("END:VCALENDAR\r\n");
      assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
      for (String line : text.split("\r\n")) {
        assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(line.chars().noneMatch(Character::isISOControl)).isTrue();
      }
      assertThat(ReplyReader.read(text).getFirst().attendees()).hasSize(1);
    }
  }

  @Test
  void pitfall_8_every_version_carries_the_same_uid_and_its_own_sequence() {
    for (int sequence = 0; sequence < 5; sequence++) {
      String text =
          InviteComposer.compose(
              invite(Method.REQUEST, "u@q.example", sequence, "2026-12-04T10:00", "D"));

      assertThat(text).contains("UID:u@q.example\r\nSEQUENCE:" + sequence + "\r\n");
    }
  }

  private static String name(Random chance) {
    StringBuilder name = new StringBuilder();
    String letters = "abcABC ,;:\"'^\\\n\t\u0000éŵŷßñ漢😀-";
    int length = 1 + chance.nextInt(120);
    for (int i = 0; i < length; i++) {
      int at = chance.nextInt(letters.codePointCount(0, letters.length()));
      name.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
    }
    return name.toString();
  }

  private static Calendar parsed(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  static Invite invite(String attendee) {
    return invite(Method.REQUEST, "u@quorate.example", 0, "2026-12-04T10:00", attendee);
  }

  private static Invite invite(
      Method method, String uid, int sequence, String start, String attendee) {
    return new Invite(
        method,
        uid,
        sequence,
        Instant.parse("2026-11-20T10:15:30Z"),
        LocalDateTime.parse(start),
        Duration.ofHours(1),
        ZoneId.of("Europe/London"),
        "Strategy meeting Q-7F3K2B",
        "Please answer.",
        "Civic Centre, Room 2",
        Optional.of(URI.create("https://video.example/j/123")),
        Optional.empty(),
        new Party(new EmailAddress("meetings+k3abc@quorate.example"), "Amina Okafor"),
        new Party(new EmailAddress("d.oneill@police.example"), attendee),
        false);
  }
}
