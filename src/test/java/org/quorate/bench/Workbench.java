package org.quorate.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.quorate.access.Seal;
import org.quorate.access.SealKey;
import org.quorate.launch.DataFolder;
import org.quorate.launch.EmbeddedDatabase;
import org.quorate.launch.EmbeddedMail;
import org.quorate.launch.Ports;
import org.quorate.launch.Server;

/**
 * Everything that is measured, started on this machine: the embedded MariaDB as it ships, with a
 * flush at every commit; a sink for what is sent, a mailbox for what is answered; and the WAR with
 * the demo's people in it.
 */
final class Workbench implements AutoCloseable {
  static final String ORGANISER = "meetings@quorate.example";
  private static final String SCHEMA = "bench";
  private static final String KEY = "only-for-the-benchmark-only-for-the-benchmark";
  private static final String ACCOUNT = "amina@quorate.example";
  private static final String PASSWORD = "marlbridge harbour lantern";

  private final DataFolder data;
  private final EmbeddedDatabase database;
  private final EmbeddedMail mail;
  private final SmtpSink sink;
  private final Server service;

  private Workbench(
      DataFolder data,
      EmbeddedDatabase database,
      EmbeddedMail mail,
      SmtpSink sink,
      Server service) {
    this.data = data;
    this.database = database;
    this.mail = mail;
    this.sink = sink;
    this.service = service;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param folder what is in it is kept to begin faster next time, but for the records
   */
  static Workbench start(Path payara, Path war, Path folder) throws IOException {
    System.setProperty("java.io.tmpdir", folder.resolve("tmp").toString());
    DataFolder data = DataFolder.open(folder);
    data.emptied("tmp");
    EmbeddedDatabase database = EmbeddedDatabase.start(data, Ports.free(), List.of(SCHEMA));
    database.empty(SCHEMA);
    EmbeddedMail mail = EmbeddedMail.start(data, Ports.free(), Ports.free(), ORGANISER);
    SmtpSink sink = SmtpSink.open();
    int port = Ports.free();
    Map<String, String> settings = new HashMap<>(database.settings(SCHEMA));
    settings.putAll(mail.settings(ORGANISER));
    settings.put("QUORATE_SMTP_PORT", Integer.toString(sink.port()));
    // A courier held up by the sink waits; it does not give up.
    settings.put("QUORATE_MAIL_TIMEOUT_SECONDS", "600");
    settings.put("QUORATE_PUBLIC_URL", "http://localhost:" + port);
    settings.put("QUORATE_ORGANISER", ORGANISER);
    settings.put("QUORATE_SECRET_KEY", KEY);
    settings.put("QUORATE_DEMO", "true");
    // As in production, not as in the demo, whose flags are for a quick start.
    settings.put("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4 -Xmx1g");
    return new Workbench(
        data,
        database,
        mail,
        sink,
        Server.start(data, payara, withBaseline(war, folder), port, settings));
  }

  /** A copy of the WAR to which the baseline is added. */
  private static Path withBaseline(Path war, Path folder) {
    Path copy = folder.resolve("quorate-bench.war");
    ShrinkWrap.createFromZipFile(WebArchive.class, war.toFile())
        .addClasses(BaselineServlet.class, MeetingCopy.class, Rows.class)
        .addClasses(MeetingCopy.Written.class, MeetingCopy.Seat.class)
        .as(ZipExporter.class)
        .exportTo(copy.toFile(), true);
    return copy;
  }

  Api api() {
    return new Api(service.address(), ACCOUNT, PASSWORD);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(SCHEMA), database.user(), database.password());
  }

  SmtpSink sink() {
    return sink;
  }

  /** Where the service reads its mail, and the password of the mailbox. */
  Map<String, String> mailbox() {
    return mail.settings(ORGANISER);
  }

  /** What makes the secret in a reply address. */
  Seal seal() {
    return new Seal(new SealKey(KEY));
  }

  @Override
  public void close() throws IOException {
    service.close();
    sink.close();
    mail.close();
    database.close();
    data.close();
  }
}
