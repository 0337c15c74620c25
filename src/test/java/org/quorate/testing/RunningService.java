package org.quorate.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.quorate.launch.EmbeddedMail;
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

  private final Server service;
  private final TestMachine machine;

  private RunningService(Server service, TestMachine machine) {
    this.service = service;
    this.machine = machine;
  }

  /** The one of this run; the first who asks waits until it is ready. */
  public static synchronized RunningService shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  private static RunningService start() {
    TestMachine machine = TestMachine.shared();
    int port = Ports.free();
    Map<String, String> settings =
        new HashMap<>(machine.settings(Place.RUNNING, "http://localhost:" + port));
    settings.put("QUORATE_DEMO", "true");
    Server service =
        Server.start(
            machine.data(),
            Path.of(System.getProperty("payara.micro.jar")),
            Path.of(System.getProperty("quorate.war")),
            port,
            settings);
    return new RunningService(service, machine);
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

  @Override
  public void close() {
    service.close();
  }

  static synchronized void closeShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }
}
