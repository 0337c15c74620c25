package org.quorate.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.quorate.mail.InviteSnapshot;
import org.quorate.meeting.Mode;
import org.quorate.rulebook.MeetingType;

/** What invitees are told, for tests of mail; all people are invented. */
public final class Invites {
  public static final UUID MEETING = UUID.fromString("0198c8f4-1111-7000-8000-000000000001");
  public static final UUID CHILD = UUID.fromString("0198c8f4-2222-7000-8000-000000000002");
  public static final Instant STAMP = Instant.parse("2026-11-20T10:15:30Z");

  private Invites() {}

  /** A strategy meeting on Friday 4 December 2026 at ten, in a room and by video. */
  public static InviteSnapshot.Time friday() {
    return at("2026-12-04T10:00");
  }

  public static InviteSnapshot.Time at(String start) {
    return new InviteSnapshot.Time(
        LocalDateTime.parse(start),
        60,
        "Europe/London",
        "Civic Centre",
        "Room 2",
        "https://video.example/j/123");
  }

  public static InviteSnapshot asked() {
    return told(InviteSnapshot.News.ASKED, 0, friday(), null, "", "Sgt Dilys O'Neill");
  }

  public static InviteSnapshot told(
      InviteSnapshot.News news,
      int sequence,
      InviteSnapshot.Time time,
      InviteSnapshot.Time before,
      String note,
      String name) {
    return told(news, sequence, time, before, note, name, "");
  }

  /** The new lead is told to everybody who is asked. */
  public static InviteSnapshot led(String lead) {
    return told(InviteSnapshot.News.LED, 1, friday(), null, "", "Sgt Dilys O'Neill", lead);
  }

  private static InviteSnapshot told(
      InviteSnapshot.News news,
      int sequence,
      InviteSnapshot.Time time,
      InviteSnapshot.Time before,
      String note,
      String name,
      String lead) {
    return new InviteSnapshot(
        news,
        MEETING,
        MEETING + "@quorate.example",
        sequence,
        STAMP,
        MeetingType.STRATEGY,
        Mode.MEETING,
        "Q-7F3K2B",
        time,
        before,
        note,
        "Amina Okafor",
        "01632 960 123",
        "7F3K2BCDFG",
        name,
        "Police",
        lead,
        List.of(CHILD));
  }
}
