package org.quorate.bench;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The drafts that are there to be scheduled. One is arranged by the API as a social worker would: a
 * strategy meeting about a child of the demo, whose list is brought to exactly ten people by
 * leaving off and adding. All others are copies of its rows.
 */
final class Supply {
  static final int ASKED = 10;
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int AT_ONCE = 100;
  private static final String STRATEGY =
      """
      {"type": "STRATEGY", "telephone": "01632 960 101",
       "children": [{"child": "%s", "included": true}]}""";
  private static final String SLOT =
      """
      {"start": "%sT10:00", "minutes": 60, "place": "Civic Centre", "room": "Room 2",
       "late": {"reason": "A figure is wanted", "manager": "Denise Okafor"}}""";
  private static final String GUEST =
      """
      {"change": "ADD", "sector": "OTHER", "whom":
        {"name": "Guest %1$d", "organisation": "Guests", "address": "guest%1$d@bench.example"}}""";
  private static final String LEFT_OFF =
      """
      {"change": "LEAVE_OFF", "line": "%s", "reason": "NOT_IDENTIFIED_IN_TIME",
       "words": "Not for a benchmark"}""";

  private final Workbench bench;
  private final Api api;
  private final UUID draft;
  private final String tag;
  private final MeetingCopy copy;
  private final Queue<UUID> drafts = new ConcurrentLinkedQueue<>();

  private Supply(Workbench bench, Api api, UUID draft, String tag, MeetingCopy copy) {
    this.bench = bench;
    this.api = api;
    this.draft = draft;
    this.tag = tag;
    this.copy = copy;
  }

  static Supply arrange(Workbench bench) throws SQLException {
    Api api = bench.api();
    try (Connection connection = bench.connect()) {
      Api.Answer answer =
          api.call("POST", "/api/meetings", STRATEGY.formatted(child(connection))).ok();
      String path = "/api/meetings/" + JSON.fromJson(answer.body(), Map.class).get("id");
      answer =
          api.call("PUT", path + "/slot", SLOT.formatted(day()), "If-Match", answer.tag()).ok();
      answer = api.call("GET", path + "/check", "").ok();
      while (!change(answer.body()).isEmpty()) {
        answer =
            api.call(
                    "POST", path + "/list-changes", change(answer.body()), "If-Match", answer.tag())
                .ok();
      }
      UUID draft = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
      return new Supply(bench, api, draft, answer.tag(), MeetingCopy.ofDraft(connection, draft));
    }
  }

  /** The next change that brings the list to its size; empty where it has it. */
  @SuppressWarnings("unchecked")
  private static String change(String check) {
    Map<String, Object> told = JSON.fromJson(check, Map.class);
    List<Map<String, Object>> missing = (List<Map<String, Object>>) told.get("missing");
    List<Map<String, Object>> asked =
        ((List<Map<String, Object>>) told.get("list"))
            .stream().filter(line -> "ASK".equals(line.get("choice"))).toList();
    if (!missing.isEmpty()) {
      return LEFT_OFF.formatted(missing.getFirst().get("key"));
    }
    if (asked.size() > ASKED) {
      return LEFT_OFF.formatted(asked.getLast().get("key"));
    }
    return asked.size() < ASKED ? GUEST.formatted(asked.size()) : "";
  }

  private static UUID child(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select c.child_id from meeting_child c join meeting m on m.id = c.meeting_id"
                    + " where m.type = 'CORE_GROUP' and m.state = 'SCHEDULED'")) {
      found.next();
      return UUID.fromString(found.getString(1));
    }
  }

  private static LocalDate day() {
    return LocalDate.now(ZoneOffset.UTC)
        .plusWeeks(4)
        .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
  }

  /** Sees to it that so many drafts are there. */
  void fill(int count) throws SQLException {
    try (Connection connection = bench.connect()) {
      connection.setAutoCommit(false);
      while (drafts.size() < count) {
        for (int i = 0; i < AT_ONCE; i++) {
          drafts.add(copy.write(connection).meeting());
        }
        connection.commit();
      }
    }
  }

  /** Schedules the next draft by the API; false where none is left. */
  boolean scheduleNext() {
    UUID next = drafts.poll();
    if (next == null) {
      return false;
    }
    schedule(next);
    return true;
  }

  /** Schedules the one that all others are copies of. */
  UUID scheduleFirst() {
    schedule(draft);
    return draft;
  }

  private void schedule(UUID meeting) {
    api.call(
            "POST",
            "/api/meetings/" + meeting + "/scheduling",
            "",
            "If-Match",
            tag,
            "Prefer",
            "return=minimal")
        .ok();
  }
}
