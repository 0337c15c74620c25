package org.quorate.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of this build ({@code db/migration}), forward only. Two nodes
 * that start together are safe: the second waits for the first.
 */
@ApplicationScoped
public class Migrations {
  private static final int TRIES_OF_A_SECOND_OR_MORE = 8;

  @Resource(lookup = "java:app/jdbc/quorate")
  private DataSource database;

  /** Waits for a database that is still starting; then what cannot be done is an exception. */
  void run() {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .connectRetries(TRIES_OF_A_SECOND_OR_MORE)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
