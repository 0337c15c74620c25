package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quorate.mail.MailSecurity;
import org.quorate.mail.PostOffice;
import org.quorate.mail.SmtpSettings;
import org.quorate.outbox.CourierSettings;
import org.quorate.outbox.RetryLadder;

/** How mail leaves and arrives, from the environment; part of {@link Settings} in all but size. */
@ApplicationScoped
public class MailSettings implements FromEnvironment {
  private static final String LADDER = "PT1M,PT5M,PT20M,PT1H,PT4H,PT12H,P1D";

  private final CourierSettings courier;
  private final SmtpSettings smtp;
  private final Optional<String> checkedBy;

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
    smtp =
        new SmtpSettings(
            variables.required("QUORATE_SMTP_HOST", "the server that takes our mail"),
            variables.number("QUORATE_SMTP_PORT", 587, 1, 65535),
            variables.optional("QUORATE_SMTP_USER"),
            variables.optional("QUORATE_SMTP_PASSWORD"),
            security(variables, "QUORATE_SMTP_SECURITY"),
            timeout(variables));
    checkedBy = variables.optional("QUORATE_MAIL_CHECKED_BY");
  }

  @Produces
  @Singleton
  CourierSettings courier() {
    return courier;
  }

  @Produces
  @Singleton
  SmtpSettings smtp() {
    return smtp;
  }

  @Produces
  @Singleton
  PostOffice postOffice(Settings settings) {
    return new PostOffice(settings.organiser(), settings.publicUrl().value(), checkedBy);
  }

  private static MailSecurity security(Variables variables, String name) {
    String text = variables.text(name, "starttls");
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "none" -> MailSecurity.NONE;
      case "starttls" -> MailSecurity.STARTTLS;
      case "tls" -> MailSecurity.TLS;
      default -> throw Variables.wrong(name, text, "none, starttls or tls");
    };
  }

  private static Duration timeout(Variables variables) {
    return Duration.ofSeconds(variables.number("QUORATE_MAIL_TIMEOUT_SECONDS", 20, 1, 600));
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
