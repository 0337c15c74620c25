package org.quorate.itip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a program writes its answer, we read the same from it. */
class CalendarProgramTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private final DiaryEntry entry = DiaryTest.arrived(Method.REQUEST, 2, "2026-12-04T10:00");

  @ParameterizedTest
  @EnumSource(CalendarProgram.class)
  void the_answer_arrives_with_its_meeting_person_and_comment(CalendarProgram program) {
    for (ParticipationStatus status : CalendarProgram.ANSWERS) {
      ReadReply read =
          ReplyReader.read(program.reply(entry, status, "On leave; Harri, my deputy, comes", NOW))
              .getFirst();

      assertThat(read.method()).contains(Method.REPLY);
      assertThat(read.uid()).isEqualTo(entry.uid());
      assertThat(read.sequence()).isEqualTo(2);
      assertThat(read.stamp()).contains(NOW);
      assertThat(read.answering().orElseThrow().status()).isEqualTo(status);
      assertThat(read.answering().orElseThrow().address()).contains(entry.attendee().address());
      assertThat(read.comment()).isEqualTo("On leave; Harri, my deputy, comes");
    }
  }

  @Test
  void exchange_online_leaves_the_organiser_out_and_google_writes_utc() {
    String exchange = reply(CalendarProgram.EXCHANGE_ONLINE);
    String google = reply(CalendarProgram.GOOGLE);

    assertThat(exchange).doesNotContain("ORGANIZER").contains("TZID=GMT Standard Time");
    assertThat(google).contains("DTSTART:20261204T100000Z");
    assertThat(reply(CalendarProgram.APPLE)).contains("TZID=Europe/London");
  }

  private String reply(CalendarProgram program) {
    return program.reply(entry, ParticipationStatus.ACCEPTED, "", NOW);
  }
}
