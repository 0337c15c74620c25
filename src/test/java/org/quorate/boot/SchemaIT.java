package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.testing.TestMachine;
import org.quorate.testing.TestMachine.Place;

class SchemaIT {
  private static MigrateResult result;

  @BeforeAll
  static void migrate() {
    Map<String, String> settings = TestMachine.shared().settings(Place.BESIDE, "http://localhost");
    result =
        Flyway.configure()
            .dataSource(
                settings.get("QUORATE_DB_URL"),
                settings.get("QUORATE_DB_USER"),
                settings.get("QUORATE_DB_PASSWORD"))
            .locations("classpath:db/migration")
            .load()
            .migrate();
  }

  @Test
  void every_migration_runs_on_an_empty_database() {
    assertThat(result.success).isTrue();
    assertThat(result.migrationsExecuted).isPositive();
  }

  @Test
  void every_table_can_be_locked_by_row_and_holds_every_letter() throws Exception {
    Map<String, String> engines = new TreeMap<>();
    try (Connection connection = TestMachine.shared().connect(Place.BESIDE);
        ResultSet tables =
            connection
                .createStatement()
                .executeQuery(
                    "select table_name, concat(engine, ' ', table_collation)"
                        + " from information_schema.tables where table_schema = database()"
                        + " and table_name <> 'flyway_schema_history'")) {
      while (tables.next()) {
        engines.put(tables.getString(1), tables.getString(2));
      }
    }

    assertThat(new TreeSet<>(engines.values())).containsExactly("InnoDB utf8mb4_uca1400_ai_ci");
  }

  @Test
  void every_moment_is_kept_to_the_microsecond() throws Exception {
    try (Connection connection = TestMachine.shared().connect(Place.BESIDE);
        ResultSet columns =
            connection
                .createStatement()
                .executeQuery(
                    "select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and data_type in ('datetime',"
                        + " 'timestamp') and table_name <> 'flyway_schema_history'"
                        + " and (data_type = 'timestamp' or datetime_precision not in (0, 6))")) {
      assertThat(columns.next()).isFalse();
    }
  }
}
