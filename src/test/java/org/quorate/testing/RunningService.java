package org.quorate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.quorate.launch.DataFolder;
import org.quorate.launch.EmbeddedMail;
import org.quorate.launch.LaunchFault;
import org.quorate.launch.Ports;
import org.quorate.launch.Server;
import org.quorate.testing.TestMachine.Place;

/**
 * The built WAR, running as the launcher runs it, for tests that come by HTTP or with a browser.
 * All of them share it, so none may expect to be alone: a test makes what it needs under names of
 * its own.
 */
public final class RunningService implements AutoCloseable {
  private static RunningService shared;
  private static RunningService apart;
  private static IdentityProvider provider;

  private final TestMachine machine = TestMachine.shared();
  private final int port = Ports.free();
  private final Place place;
  private final DataFolder data;
  private final Map<String, String> settings;
  private Server service;

  private RunningService(Place place, DataFolder data, Map<String, String> more) {
    this.place = place;
    this.data = data;
    this.settings = new HashMap<>(machine.settings(place, "http://localhost:" + port));
    settings.putAll(more);
    start();
  }

  /** The one of this run, with the demo's people; the first who asks waits until it is ready. */
  public static synchronized RunningService shared() {
    if (shared == null) {
      shared =
          new RunningService(
              Place.RUNNING, TestMachine.shared().data(), demo(TestMachine.shared()));
    }
    return shared;
  }

  /** As the launcher tells a demo, with the key to its post room. */
  private static Map<String, String> demo(TestMachine machine) {
    Map<String, String> settings = new HashMap<>(machine.mail().postRoom());
    settings.put("QUORATE_DEMO", "true");
    return settings;
  }

  /**
   * One whose directory begins empty, whose people may also come from {@link #provider}, and which
   * may be killed. A message that was in hand then is taken up again after seconds, not minutes.
   */
  public static synchronized RunningService apart() {
    if (apart == null) {
      provider = new IdentityProvider();
      Map<String, String> settings = new HashMap<>(provider.settings());
      settings.put("QUORATE_COURIER_BATCH", "20");
      settings.put("QUORATE_COURIER_LEASE_SECONDS", "10");
      apart =
          new RunningService(
              Place.APART, DataFolder.open(TestMachine.target().resolve("it-apart")), settings);
    }
    return apart;
  }

  /** The identity provider that the service apart knows. */
  public static synchronized IdentityProvider provider() {
    apart();
    return provider;
  }

  /**
   * What a service says that is started with these settings in place of the right ones.
   *
   * @return empty where it starts all the same
   */
  public static String refusal(Map<String, String> wrong) {
    Map<String, String> settings =
        new HashMap<>(TestMachine.shared().settings(Place.APART, "http://localhost"));
    settings.putAll(wrong);
    try (DataFolder data = DataFolder.open(TestMachine.target().resolve("it-refusing"))) {
      start(data, Ports.free(), settings).close();
      return "";
    } catch (LaunchFault fault) {
      return fault.getMessage();
    }
  }

  private static Server start(DataFolder data, int port, Map<String, String> settings) {
    return Server.start(
        data,
        Path.of(System.getProperty("payara.micro.jar")),
        Path.of(System.getProperty("quorate.war")),
        port,
        settings);
  }

  /** Starts it after {@link #kill}, on what it had kept. */
  public void start() {
    service = start(data, port, settings);
  }

  /** Ends its process as a power cut does: without a word, in the midst of whatever it does. */
  public void kill() {
    try {
      String pid = Files.readAllLines(data.file("service.pid")).getFirst();
      ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      process.destroyForcibly();
      Await.until("the process is gone", () -> !process.isAlive());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page or resource of the service; {@code path} begins with a slash. */
  public URI at(String path) {
    return service.address().resolve(path);
  }

  /** A client of its own, without a session, that does not follow redirects. */
  public HttpClient stranger() {
    return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  }

  /** The mail server that the service sends to and reads from. */
  public EmbeddedMail mail() {
    return machine.mail();
  }

  /** Where it keeps its records. */
  public Place place() {
    return place;
  }

  @Override
  public void close() {
    service.close();
  }

  static synchronized void closeShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
    if (apart != null) {
      apart.close();
      apart.data.close();
      apart = null;
      provider.close();
      provider = null;
    }
  }
}
