package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quorate.outbox.CourierSettings;
import org.quorate.outbox.RetryLadder;

/** How mail leaves and arrives, from the environment; part of {@link Settings} in all but size. */
@ApplicationScoped
public class MailSettings {
  private static final String LADDER = "PT1M,PT5M,PT20M,PT1H,PT4H,PT12H,P1D";

  private final CourierSettings courier;

  @Inject
  public MailSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  MailSettings(Function<String, Optional<String>> source) {
    Variables variables = new Variables(source);
    courier =
        new CourierSettings(
            variables.number("QUORATE_COURIER_BATCH", 100, 1, 1000),
            Duration.ofSeconds(variables.number("QUORATE_COURIER_LEASE_SECONDS", 300, 1, 86400)),
            variables.number("QUORATE_COURIERS", 2, 1, 16),
            ladder(variables));
  }

  @Produces
  @Singleton
  CourierSettings courier() {
    return courier;
  }

  private static RetryLadder ladder(Variables variables) {
    String text = variables.text("QUORATE_RETRY_LADDER", LADDER);
    try {
      return RetryLadder.of(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Variables.wrong(
          "QUORATE_RETRY_LADDER", text, "waits between commas, such as PT1M,PT5M,PT1H");
    }
  }
}
