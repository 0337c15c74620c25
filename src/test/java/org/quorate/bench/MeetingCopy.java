package org.quorate.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.quorate.kernel.Uuid7;

/**
 * One meeting and what belongs to it, row by row, to be written again and again under new
 * identifiers. As a draft it is the supply for scheduling; as a scheduled meeting it is what bare
 * JDBC inserts, and the supply for answering.
 */
final class MeetingCopy {
  /** What no two copies share; begun anew by each process, so that the WAR's are others. */
  private static final AtomicLong COUNTER = new AtomicLong(System.currentTimeMillis() << 12);

  /** No courier comes to a copied message while anything is measured. */
  private static final Duration LONG_AFTER = Duration.ofDays(7000);

  private final UUID meeting;
  private final Clock clock;
  private final List<Rows> tables;

  private MeetingCopy(UUID meeting, Clock clock, List<Rows> tables) {
    this.meeting = meeting;
    this.clock = clock;
    this.tables = tables;
  }

  /** A draft: the meeting, its children, what was changed on its list by hand. */
  static MeetingCopy ofDraft(Connection connection, UUID meeting) throws SQLException {
    return new MeetingCopy(
        meeting,
        Clock.systemUTC(),
        List.of(
            Rows.read(connection, "meeting", "id", meeting),
            Rows.read(connection, "meeting_child", "meeting_id", meeting),
            Rows.read(connection, "meeting_list_edit", "meeting_id", meeting)));
  }

  /** What scheduling leaves: the meeting, its invitations, their messages, one line of audit. */
  static MeetingCopy asStored(Connection connection, UUID meeting) throws SQLException {
    return new MeetingCopy(
        meeting,
        Clock.systemUTC(),
        List.of(
            Rows.read(connection, "meeting", "id", meeting),
            Rows.read(connection, "invitation", "meeting_id", meeting),
            Rows.read(connection, "outgoing_message", "about_id", meeting),
            Rows.read(connection, "audit_entry", "meeting_id", meeting).firstTimes(1)));
  }

  /** A scheduled meeting to which so many are asked, and of which no mail is under way. */
  static MeetingCopy toAnswer(Connection connection, UUID meeting, int invitees)
      throws SQLException {
    return new MeetingCopy(
        meeting,
        Clock.systemUTC(),
        List.of(
            Rows.read(connection, "meeting", "id", meeting),
            Rows.read(connection, "meeting_child", "meeting_id", meeting),
            Rows.read(connection, "invitation", "meeting_id", meeting)
                .only("standing", "INVITED")
                .firstTimes(invitees)));
  }

  /** One copy, who is asked to it, and by what code and address each is known. */
  record Written(UUID meeting, List<Seat> seats) {}

  record Seat(String code, String address) {}

  /** Writes it once more, within the connection's transaction. */
  Written write(Connection connection) throws SQLException {
    Instant now = clock.instant();
    UUID copy = Uuid7.at(now);
    Map<UUID, UUID> others = new HashMap<>();
    List<Seat> seats = new ArrayList<>();
    for (Rows rows : tables) {
      rows.insert(connection, row -> anew(row, copy, others, seats, now));
    }
    return new Written(copy, seats);
  }

  private Map<String, Object> anew(
      Map<String, Object> row, UUID copy, Map<UUID, UUID> others, List<Seat> seats, Instant now) {
    UUID own = (UUID) row.get("id");
    UUID fresh = meeting.equals(own) ? copy : Uuid7.at(now);
    if (own != null && !meeting.equals(own)) {
      others.put(own, fresh);
    }
    row.replaceAll((column, value) -> meeting.equals(value) ? copy : value);
    row.replace("id", fresh);
    row.replace("uid", copy + "@bench.example");
    row.replace("reference", "Q-" + mark());
    row.replace("fact_id", fresh);
    if (row.containsKey("lane")) {
      row.replace("state", "WAITING");
      row.replace("due_at", Timestamp.from(now.plus(LONG_AFTER)));
      row.replace("lane", others.get(UUID.fromString((String) row.get("lane"))).toString());
    }
    if (row.containsKey("code")) {
      String code = mark();
      String address = code.toLowerCase(Locale.ROOT) + "@bench.example";
      row.replace("code", code);
      row.computeIfPresent("address", (column, known) -> address);
      row.computeIfPresent("address_folded", (column, known) -> address);
      seats.add(new Seat(code, address));
    }
    return row;
  }

  private static String mark() {
    String digits = Long.toString(COUNTER.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
    return digits.substring(digits.length() - 10);
  }
}
