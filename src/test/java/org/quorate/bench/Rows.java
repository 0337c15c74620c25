package org.quorate.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Some rows of one table, as they can be inserted once more with other values in them. */
final class Rows {
  private final String insert;
  private final List<Map<String, Object>> rows;

  private Rows(String insert, List<Map<String, Object>> rows) {
    this.insert = insert;
    this.rows = rows;
  }

  /** Reads them; columns that the database counts by itself are left out. */
  static Rows read(Connection connection, String table, String column, UUID value)
      throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement("select * from " + table + " where " + column + " = ?")) {
      query.setString(1, value.toString());
      try (ResultSet found = query.executeQuery()) {
        ResultSetMetaData data = found.getMetaData();
        for (int i = 1; i <= data.getColumnCount(); i++) {
          if (!data.isAutoIncrement(i)) {
            columns.add(data.getColumnName(i));
          }
        }
        while (found.next()) {
          Map<String, Object> row = new LinkedHashMap<>();
          for (String each : columns) {
            row.put(each, found.getObject(each));
          }
          rows.add(row);
        }
      }
    }
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return new Rows(
        "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")",
        rows);
  }

  /** The same without the rows that have another value there. */
  Rows only(String column, Object value) {
    return new Rows(insert, rows.stream().filter(row -> value.equals(row.get(column))).toList());
  }

  /** The same with the first row so many times. */
  Rows firstTimes(int times) {
    return new Rows(insert, Collections.nCopies(times, rows.getFirst()));
  }

  /** Inserts all of them in one batch, each changed by {@code anew}. */
  void insert(Connection connection, UnaryOperator<Map<String, Object>> anew) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (Map<String, Object> row : rows) {
        int at = 1;
        for (Object value : anew.apply(new LinkedHashMap<>(row)).values()) {
          statement.setObject(at++, value instanceof UUID ? value.toString() : value);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
