package org.quorate.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The service itself: Payara Micro with the WAR, as a child process in UTC that is set up by
 * environment variables, exactly as in production.
 */
public final class Server implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration ONE_LOOK = Duration.ofSeconds(5);
  private static final int HTTP_OK = 200;

  private final OwnProcess server;
  private final int port;
  private final Path log;

  private Server(OwnProcess server, int port, Path log) {
    this.server = server;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param payara Payara Micro's jar
   * @param war the service
   * @param settings environment variables in addition to those of this process
   */
  public static Server start(
      DataFolder data, Path payara, Path war, int port, Map<String, String> settings) {
    Path log = data.folder("log").resolve("service.log");
    Path bind = data.file("bind.asadmin");
    DataFolder.write(
        bind,
        "set configs.config.server-config.network-config.network-listeners.network-listener"
            + ".http-listener.address="
            + Ports.LOOPBACK
            + "\n");
    ProcessBuilder command =
        new ProcessBuilder(
                List.of(
                    javaCommand(),
                    "-Duser.timezone=UTC",
                    "-Djava.io.tmpdir=" + data.emptied("service"),
                    "-Xmx768m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    payara.toString(),
                    "--nohazelcast",
                    "--disablephonehome",
                    "--prebootcommandfile",
                    bind.toString(),
                    "--port",
                    Integer.toString(port),
                    "--contextroot",
                    "/",
                    "--deploy",
                    war.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    command.environment().putAll(settings);
    Server service = new Server(OwnProcess.start(data, "service", command), port, log);
    service.awaitReady();
    return service;
  }

  /** Where it answers on this machine. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** Everything it has said in this run. */
  public Path log() {
    return log;
  }

  /** Returns when it has ended, for whatever reason. */
  void awaitEnd() {
    server.awaitEnd();
  }

  @Override
  public void close() {
    server.close();
  }

  private void awaitReady() {
    HttpClient http = HttpClient.newBuilder().connectTimeout(ONE_LOOK).build();
    HttpRequest question =
        HttpRequest.newBuilder(
                URI.create("http://" + Ports.LOOPBACK + ":" + port + "/health/ready"))
            .timeout(ONE_LOOK)
            .build();
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < giveUp && server.isAlive()) {
      boolean deployed = saysItIsUp();
      if (isReady(http, question)) {
        return;
      }
      if (deployed) {
        break;
      }
      Pause.of(BETWEEN_LOOKS);
    }
    server.close();
    throw new LaunchFault(lastWords());
  }

  /** Payara answers on its port, and with an empty list of checks, before the WAR is deployed. */
  private static boolean isReady(HttpClient http, HttpRequest question) {
    try {
      HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == HTTP_OK && answer.body().contains("\"quorate\"");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFault("Stopped while starting.", e);
    }
  }

  /** Payara says so once it has deployed what it could; it stays up where it could not. */
  private boolean saysItIsUp() {
    try (var lines = Files.lines(log)) {
      return lines.anyMatch(line -> line.contains("Payara Micro") && line.contains("ready in"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The service's own one line where it has refused to start, and where to read the rest. */
  private String lastWords() {
    try (var lines = Files.lines(log)) {
      String own =
          lines.filter(line -> line.startsWith("Quorate does not start.")).findFirst().orElse("");
      return (own.isEmpty() ? "The service did not start." : own)
          + " What it said is in "
          + log
          + ".";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java that runs this, so that the service runs on the same. */
  private static String javaCommand() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString()
        + (File.separatorChar == '\\' ? ".exe" : "");
  }
}
