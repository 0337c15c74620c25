package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quorate.kernel.EmailAddress;

/**
 * Everything that differs from one installation to the next, read once from the environment ({@code
 * QUORATE_*}, all listed in README.md). Nobody else reads configuration. A lower room that needs
 * some of it declares a record of its own and injects that; a producer here fills it. All values
 * are read when the service starts, so that a missing or wrong one is told then and not at night.
 */
@ApplicationScoped
public class Settings {
  private final URI publicUrl;
  private final ZoneId timeZone;
  private final EmailAddress organiser;
  private final String secretKey;
  private final boolean demo;

  /** From MicroProfile Config: environment variables, or system properties of the same name. */
  @Inject
  public Settings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  Settings(Function<String, Optional<String>> source) {
    Variables variables = new Variables(source);
    for (String name : new String[] {"QUORATE_DB_URL", "QUORATE_DB_USER", "QUORATE_DB_PASSWORD"}) {
      variables.required(name, "where and as whom the service reaches its MariaDB");
    }
    publicUrl =
        variables.origin(
            "QUORATE_PUBLIC_URL", "the address by which people reach the service, as in mails");
    timeZone = variables.zone("QUORATE_TIME_ZONE", "Europe/London");
    organiser = variables.address("QUORATE_ORGANISER", "meetings@" + publicUrl.getHost());
    secretKey =
        variables.secret(
            "QUORATE_SECRET_KEY", 32, "the key that reply links and reply addresses are made with");
    demo = variables.yes("QUORATE_DEMO", false);
  }

  /** The address people reach the service by, without a slash at its end. */
  public URI publicUrl() {
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

  /** What secrets are derived from; at least 32 characters. */
  String secretKey() {
    return secretKey;
  }

  /** Whether invented people and the post room are shown. Never on with real children. */
  public boolean demo() {
    return demo;
  }
}
