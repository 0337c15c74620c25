package org.quorate.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.launch.DataFolder;
import org.quorate.launch.EmbeddedDatabase;
import org.quorate.launch.EmbeddedMail;
import org.quorate.launch.Ports;

/**
 * The database and the mail server that all tests of one run share: the launcher's own, in a folder
 * under {@code target}; the schemas begin empty. The running service and the tests inside the
 * container work in a schema and with a mailbox each, so that neither sees the other's records.
 */
public final class TestMachine implements AutoCloseable {
  private static final String KEY = "only-for-tests-only-for-tests-only-for-tests";
  private static TestMachine shared;

  private final DataFolder data;
  private final EmbeddedDatabase database;
  private final EmbeddedMail mail;

  private TestMachine(DataFolder data, EmbeddedDatabase database, EmbeddedMail mail) {
    this.data = data;
    this.database = database;
    this.mail = mail;
  }

  /** The one of this run; it is started where nobody has asked for it before. */
  public static synchronized TestMachine shared() {
    if (shared == null) {
      shared = start(target().resolve("it"));
    }
    return shared;
  }

  private static TestMachine start(Path folder) {
    System.setProperty("java.io.tmpdir", folder.resolve("tmp").toString());
    DataFolder data = DataFolder.open(folder);
    data.emptied("tmp");
    List<String> schemas = Stream.of(Place.values()).map(Place::schema).toList();
    EmbeddedDatabase database = EmbeddedDatabase.start(data, Ports.free(), schemas);
    schemas.forEach(database::empty);
    EmbeddedMail mail =
        EmbeddedMail.start(data, Ports.free(), Ports.free(), Place.RUNNING.organiser());
    Stream.of(Place.values()).map(Place::organiser).forEach(mail::open);
    return new TestMachine(data, database, mail);
  }

  /** The folder that the build writes to. */
  public static Path target() {
    return Path.of(System.getProperty("quorate.war")).toAbsolutePath().getParent();
  }

  /** The environment of a service that works in this place. */
  public Map<String, String> settings(Place place, String publicUrl) {
    Map<String, String> settings = new HashMap<>(database.settings(place.schema()));
    settings.putAll(mail.settings(place.organiser()));
    settings.put("QUORATE_PUBLIC_URL", publicUrl);
    settings.put("QUORATE_ORGANISER", place.organiser());
    settings.put("QUORATE_SECRET_KEY", KEY);
    return settings;
  }

  /** A connection to what is kept in this place. */
  public Connection connect(Place place) throws SQLException {
    return DriverManager.getConnection(
        database.url(place.schema()), database.user(), database.password());
  }

  public DataFolder data() {
    return data;
  }

  public EmbeddedMail mail() {
    return mail;
  }

  @Override
  public void close() {
    mail.close();
    database.close();
    data.close();
  }

  static synchronized void closeShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  /** Who works on the machine. */
  public enum Place {
    /** The service that tests reach by HTTP and by browser. */
    RUNNING,
    /** A service without the demo's people, which a test may also kill. */
    APART,
    /** Tests that run inside the container. */
    INSIDE,
    /** Tests that look at the schema alone. */
    BESIDE;

    public String schema() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String organiser() {
      return this == RUNNING ? "meetings@quorate.example" : schema() + "@quorate.example";
    }
  }
}
