package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quorate.access.SealKey;
import org.quorate.http.PublicUrl;
import org.quorate.http.SideDoors;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.meeting.UidDomain;

/**
 * Everything that differs from one installation to the next, read once from the environment ({@code
 * QUORATE_*}, all listed in README.md). Nobody else reads configuration. A lower room that needs
 * some of it declares a record of its own and injects that; a producer here fills it. All values
 * are read when the service starts, so that a missing or wrong one is told then and not at night.
 */
@ApplicationScoped
public class Settings implements FromEnvironment {
  static final String OF_THE_DATABASE = "where and as whom the service reaches its MariaDB";

  private final PublicUrl publicUrl;
  private final ZoneId timeZone;
  private final EmailAddress organiser;
  private final SealKey sealKey;
  private final Optional<Path> rulebook;
  private final boolean demo;
  private final SideDoors.Open sideDoors;

  /** From MicroProfile Config: environment variables, or system properties of the same name. */
  @Inject
  public Settings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  Settings(Function<String, Optional<String>> source) {
    Variables variables = new Variables(source);
    for (String name : new String[] {"QUORATE_DB_URL", "QUORATE_DB_USER", "QUORATE_DB_PASSWORD"}) {
      variables.required(name, OF_THE_DATABASE);
    }
    publicUrl =
        new PublicUrl(
            variables.origin(
                "QUORATE_PUBLIC_URL",
                "the address by which people reach the service, as in mails"));
    timeZone = variables.zone("QUORATE_TIME_ZONE", "Europe/London");
    organiser = variables.address("QUORATE_ORGANISER", "meetings@" + publicUrl.value().getHost());
    sealKey =
        new SealKey(
            variables.secret(
                "QUORATE_SECRET_KEY",
                SealKey.SHORTEST,
                "the key that reply links and reply addresses are made with"));
    rulebook = variables.folder("QUORATE_RULEBOOK");
    demo = variables.yes("QUORATE_DEMO", false);
    sideDoors =
        new SideDoors.Open(
            variables.yes("QUORATE_METRICS", false), variables.yes("QUORATE_OPENAPI", demo));
  }

  /** The address people reach the service by. */
  @Produces
  @Singleton
  public PublicUrl publicUrl() {
    return publicUrl;
  }

  /** The zone that days and meetings are counted and shown in. */
  public ZoneId timeZone() {
    return timeZone;
  }

  /** The service's own mailbox: it sends invitations and receives the replies. */
  public EmailAddress organiser() {
    return organiser;
  }

  /** The end of every calendar object's UID. */
  @Produces
  @Singleton
  UidDomain uidDomain() {
    return new UidDomain(organiser.domain());
  }

  /** What secrets are derived from. */
  @Produces
  @Singleton
  SealKey sealKey() {
    return sealKey;
  }

  /** What the server may tell of itself. */
  @Produces
  @Singleton
  SideDoors.Open sideDoors() {
    return sideDoors;
  }

  /** The words that people read, dates in the service's time zone. */
  @Produces
  @Singleton
  Messages messages() {
    return Messages.english(timeZone);
  }

  /** The folder of the local rulebook; empty where the one that ships is worked by. */
  public Optional<Path> rulebook() {
    return rulebook;
  }

  /** Whether invented people and the post room are shown. Never on with real children. */
  public boolean demo() {
    return demo;
  }
}
