package org.quorate.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code mvn -Pdemo} and {@code mvn -Pembedded}: starts database, mail server and service on this
 * machine, says where it is and how to stop it, and stays until it is told to stop or the command
 * that started it has ended. What the environment already sets ({@code QUORATE_DB_URL}, {@code
 * QUORATE_SMTP_HOST}) is used instead of starting it.
 */
public final class Launcher {
  private static final int DEFAULT_HTTP_PORT = 8080;
  private static final int DEFAULT_SMTP_PORT = 3025;
  private static final int DEFAULT_IMAP_PORT = 3143;
  private static final String SCHEMA = "quorate";
  private static final String SERVICE_MAILBOX = "meetings@quorate.example";

  private final Map<String, String> environment;
  private final Path payara;
  private final Path war;
  private final Deque<Part> running = new ArrayDeque<>();
  private boolean stopping;

  private Launcher(Map<String, String> environment, Path payara, Path war) {
    this.environment = environment;
    this.payara = payara;
    this.war = war;
  }

  /**
   * Runs until stopped.
   *
   * @param arguments Payara Micro's jar, the WAR, the folder to keep data in, and {@code demo}
   *     where invented people are wanted
   */
  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Path folder = Path.of(System.getenv().getOrDefault("QUORATE_DATA", arguments[2]));
    boolean demo = arguments.length > 3 && arguments[3].equals("demo");
    Launcher launcher = new Launcher(System.getenv(), Path.of(arguments[0]), Path.of(arguments[1]));
    try {
      launcher.run(folder, demo);
    } catch (LaunchFault fault) {
      launcher.sayUnlessStopped(fault);
      System.exit(1);
    }
  }

  private void run(Path folder, boolean demo) {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    endWithParent();
    int port =
        Ports.requireFree(number("QUORATE_HTTP_PORT", DEFAULT_HTTP_PORT), "QUORATE_HTTP_PORT");
    DataFolder data = keep(DataFolder.open(folder));
    System.setProperty("java.io.tmpdir", data.emptied("tmp").toString());
    Map<String, String> settings = new HashMap<>();
    settings.put("QUORATE_PUBLIC_URL", "http://localhost:" + port);
    settings.put("QUORATE_ORGANISER", organiser());
    settings.put("QUORATE_SECRET_KEY", data.secret("key"));
    settings.put("QUORATE_DEMO", Boolean.toString(demo));
    if (!isGiven("QUORATE_DB_URL")) {
      say("Starting the database ...");
      settings.putAll(database(data));
    }
    if (!isGiven("QUORATE_SMTP_HOST")) {
      settings.putAll(mail(data, demo));
    }
    settings.keySet().removeIf(this::isGiven);
    say("Starting the service ...");
    Server service = keep(Server.start(data, payara, war, port, settings));
    announce(service, data.file(""), demo);
    service.awaitEnd();
    throw new LaunchFault("The service has ended. What it said is in " + service.log() + ".");
  }

  private Map<String, String> database(DataFolder data) {
    int port = number("QUORATE_DB_PORT", 0);
    EmbeddedDatabase database =
        keep(
            EmbeddedDatabase.start(
                data,
                port == 0 ? Ports.free() : Ports.requireFree(port, "QUORATE_DB_PORT"),
                List.of(SCHEMA)));
    return database.settings(SCHEMA);
  }

  private Map<String, String> mail(DataFolder data, boolean demo) {
    int smtp =
        Ports.requireFree(number("QUORATE_SMTP_PORT", DEFAULT_SMTP_PORT), "QUORATE_SMTP_PORT");
    int imap =
        Ports.requireFree(number("QUORATE_IMAP_PORT", DEFAULT_IMAP_PORT), "QUORATE_IMAP_PORT");
    EmbeddedMail mail = keep(EmbeddedMail.start(data, smtp, imap, organiser()));
    Map<String, String> settings = new HashMap<>(mail.settings(organiser()));
    if (demo) {
      settings.putAll(mail.postRoom());
    }
    return settings;
  }

  private String organiser() {
    return environment.getOrDefault("QUORATE_ORGANISER", SERVICE_MAILBOX);
  }

  private boolean isGiven(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  private int number(String variable, int otherwise) {
    if (!isGiven(variable)) {
      return otherwise;
    }
    try {
      return Integer.parseInt(environment.get(variable).strip());
    } catch (NumberFormatException e) {
      throw new LaunchFault(variable + " must be a port number.", e);
    }
  }

  /** Remembers what must be closed; closes it at once where stopping has begun meanwhile. */
  private synchronized <T extends Part> T keep(T started) {
    running.push(started);
    if (stopping) {
      stop();
    }
    return started;
  }

  /** Last started, first stopped: nothing loses its database while it still works. */
  private synchronized void stop() {
    stopping = true;
    if (!running.isEmpty()) {
      say("Stopping ...");
    }
    while (!running.isEmpty()) {
      running.pop().close();
    }
  }

  /** Whoever stops everything knows why it ended. */
  private synchronized void sayUnlessStopped(LaunchFault fault) {
    if (!stopping) {
      say(fault.getMessage());
    }
  }

  /** Maven may end without ending its children. */
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            parent ->
                Thread.ofPlatform()
                    .daemon()
                    .start(
                        () -> {
                          parent.onExit().join();
                          System.exit(0);
                        }));
  }

  private static void announce(Server service, Path folder, boolean demo) {
    say("");
    say("Quorate is ready:  " + service.address());
    if (demo) {
      demoAccounts().forEach(Launcher::say);
    }
    say("");
    say("Everything is kept in " + folder + "; remove that folder to begin anew.");
    say("What the service says is in " + service.log() + ".");
    say("To stop it, press Ctrl+C.");
  }

  /** Who may sign in, as the demo's own data says; nothing where there is none. */
  private static List<String> demoAccounts() {
    try (InputStream text = Launcher.class.getResourceAsStream("/db/demo/accounts.txt")) {
      return text == null
          ? List.of()
          : new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
