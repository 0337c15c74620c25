package org.quorate.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/**
 * Part (a): from the HTTP request to the commit, beside the same inserts without us. The ways take
 * turns of a few seconds, so that whatever else this machine does falls on all of them alike. The
 * couriers stand still meanwhile: the sink holds up what they have in hand.
 */
final class Storing {
  private static final int TURNS = 5;
  private static final int MORE_THAN_FAST_ENOUGH = 800;
  private static final int COUNTED = 50;

  /** What was stored while the couriers stood still is not to be sent after all. */
  private static final String NEVER =
      "update outgoing_message set due_at = due_at + interval 20 year"
          + " where state = 'WAITING' and due_at < utc_timestamp() + interval 1 year";

  private static final String IN_HAND =
      "select count(*) from outgoing_message where state = 'CLAIMED'";

  private final Workbench bench;
  private final Supply supply;
  private final Api api;
  private final UUID stored;

  private Storing(Workbench bench, Supply supply, UUID stored) {
    this.bench = bench;
    this.supply = supply;
    this.api = bench.api();
    this.stored = stored;
  }

  /** What is compared. */
  enum Way {
    OURS,
    JDBC_IN_WAR,
    BARE_JDBC,
    EMPTY_POST
  }

  static Storing begin(Workbench bench, Supply supply) throws SQLException {
    bench.sink().hold();
    return new Storing(bench, supply, supply.scheduleFirst());
  }

  /** The couriers finish what they have in hand, and take up what is written from now on. */
  void end() throws SQLException, InterruptedException {
    bench.sink().release();
    try (Connection connection = bench.connect();
        Statement statement = connection.createStatement()) {
      while (statement.executeUpdate(NEVER) > 0 || count(statement, IN_HAND) > 0) {
        Thread.sleep(100);
      }
    }
  }

  private static long count(Statement statement, String sql) throws SQLException {
    try (ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  /** The meeting that all others are like. */
  UUID stored() {
    return stored;
  }

  Map<Way, Callers.Run> run(int callers, Duration time)
      throws SQLException, InterruptedException, ExecutionException {
    Map<Way, Callers.Run> runs = new EnumMap<>(Way.class);
    for (int turn = 0; turn < TURNS; turn++) {
      for (Way way : Way.values()) {
        runs.merge(way, run(way, callers, time.dividedBy(TURNS)), Callers.Run::and);
      }
    }
    return runs;
  }

  private Callers.Run run(Way way, int callers, Duration time)
      throws SQLException, InterruptedException, ExecutionException {
    return switch (way) {
      case OURS -> {
        supply.fill((int) (time.toMillis() * MORE_THAN_FAST_ENOUGH / 1000));
        yield Callers.run(callers, time, supply::scheduleNext);
      }
      case JDBC_IN_WAR ->
          Callers.run(callers, time, () -> posted("/api/bench/inserts?meeting=" + stored));
      case BARE_JDBC -> bare(callers, time);
      case EMPTY_POST -> Callers.run(callers, time, () -> posted("/api/bench/nothing"));
    };
  }

  private boolean posted(String path) {
    api.call("POST", path, "").ok();
    return true;
  }

  private Callers.Run bare(int callers, Duration time)
      throws SQLException, InterruptedException, ExecutionException {
    try (Connections connections = new Connections(bench)) {
      MeetingCopy copy = MeetingCopy.asStored(connections.own(), stored);
      return Callers.run(
          callers,
          time,
          () -> {
            Connection connection = connections.own();
            copy.write(connection);
            connection.commit();
            return true;
          });
    }
  }

  /** What one of ours asks of the database, and its courier when woken, on average of some. */
  String statements() throws SQLException {
    supply.fill(COUNTED);
    Map<String, Long> before = counters();
    for (int i = 0; i < COUNTED; i++) {
      supply.scheduleNext();
    }
    Map<String, Long> after = counters();
    return before.keySet().stream()
        .map(
            each ->
                "%.1f %s".formatted((after.get(each) - before.get(each)) / (double) COUNTED, each))
        .collect(Collectors.joining(", "));
  }

  private Map<String, Long> counters() throws SQLException {
    Map<String, Long> counters = new TreeMap<>();
    try (Connection connection = bench.connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "show global status where variable_name in"
                    + " ('Com_select', 'Com_insert', 'Com_update', 'Com_commit')")) {
      while (found.next()) {
        counters.put(found.getString(1).substring("Com_".length()), found.getLong(2));
      }
    }
    return counters;
  }
}
