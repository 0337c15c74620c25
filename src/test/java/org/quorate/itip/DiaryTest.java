package org.quorate.itip;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.EmailAddress;

/** What an invitee's calendar makes of our mails. */
class DiaryTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");

  @Test
  void an_invitation_is_an_entry_with_time_place_and_where_to_answer() {
    DiaryEntry entry = arrived(Method.REQUEST, 0, "2026-12-04T10:00");

    assertThat(entry.starts()).isEqualTo(Instant.parse("2026-12-04T10:00:00Z"));
    assertThat(entry.ends()).isEqualTo(Instant.parse("2026-12-04T11:00:00Z"));
    assertThat(entry.location()).isEqualTo("Civic Centre, Room 2");
    assertThat(entry.organiser().address()).hasToString("meetings+4fk2@quorate.example");
    assertThat(entry.page()).contains(URI.create("https://quorate.example/reply/4fk2"));
  }

  @Test
  void an_hour_of_summer_stays_that_hour() {
    DiaryEntry entry = arrived(Method.REQUEST, 0, "2027-07-01T10:00");

    assertThat(entry.starts()).isEqualTo(Instant.parse("2027-07-01T09:00:00Z"));
  }

  @Test
  void an_update_moves_the_entry_and_an_older_mail_that_comes_later_does_not() {
    DiaryEntry first = arrived(Method.REQUEST, 0, "2026-12-04T10:00");
    DiaryEntry moved = arrived(Method.REQUEST, 1, "2026-12-05T09:00");

    Diary diary = Diary.of(List.of(moved, first));

    assertThat(diary.entries()).hasSize(1);
    assertThat(diary.about(first.uid()).orElseThrow().current()).isEqualTo(moved);
    assertThat(diary.about(first.uid()).orElseThrow().movedFrom()).contains(first);
  }

  @Test
  void a_cancellation_is_applied_to_the_entry() {
    DiaryEntry first = arrived(Method.REQUEST, 0, "2026-12-04T10:00");
    DiaryEntry cancelled = arrived(Method.CANCEL, 1, "2026-12-04T10:00");

    Diary.Kept kept = Diary.of(List.of(first, cancelled)).about(first.uid()).orElseThrow();

    assertThat(kept.current().isCancelled()).isTrue();
    assertThat(kept.movedFrom()).isEmpty();
  }

  @Test
  void what_is_no_calendar_object_is_no_entry() {
    assertThat(DiaryEntry.in("Dear all,\r\nthe meeting is on.\r\n")).isEmpty();
    assertThat(DiaryEntry.in("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n")).isEmpty();
  }

  static DiaryEntry arrived(Method method, int sequence, String start) {
    Invite invite =
        new Invite(
            method,
            "0198c8f4-1111-7000-8000-000000000001@quorate.example",
            sequence,
            NOW,
            LocalDateTime.parse(start),
            Duration.ofHours(1),
            ZoneId.of("Europe/London"),
            "Strategy meeting Q-7F3K",
            "",
            "Civic Centre, Room 2",
            Optional.empty(),
            Optional.of(URI.create("https://quorate.example/reply/4fk2")),
            new Party(new EmailAddress("meetings+4fk2@quorate.example"), "Amina Okafor"),
            new Party(new EmailAddress("d.oneill@police.example"), "Sgt Dilys O'Neill"),
            true);
    return DiaryEntry.in(InviteComposer.compose(invite)).orElseThrow();
  }
}
