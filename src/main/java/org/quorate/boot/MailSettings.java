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
import org.quorate.mail.ImapSettings;
import org.quorate.mail.MailSecurity;
import org.quorate.mail.PostOffice;
import org.quorate.mail.SmtpSettings;
import org.quorate.mail.postroom.PostRoomKey;
import org.quorate.outbox.CourierSettings;
import org.quorate.outbox.RetryLadder;

/** How mail leaves and arrives, from the environment; part of {@link Settings} in all but size. */
@ApplicationScoped
public class MailSettings implements FromEnvironment {
  private static final String LADDER = "PT1M,PT5M,PT20M,PT1H,PT4H,PT12H,P1D";

  private final CourierSettings courier;
  private final SmtpSettings smtp;
  private final ImapSettings imap;
  private final Optional<String> checkedBy;
  private final Duration loopGuard;
  private final PostRoomKey postRoom;

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
            security(variables, "QUORATE_SMTP_SECURITY", "starttls"),
            timeout(variables));
    imap =
        new ImapSettings(
            variables.required("QUORATE_IMAP_HOST", "the server where replies arrive"),
            variables.number("QUORATE_IMAP_PORT", 993, 1, 65535),
            variables.required("QUORATE_IMAP_USER", "as whom the replies are read"),
            variables.required("QUORATE_IMAP_PASSWORD", "the password of QUORATE_IMAP_USER"),
            security(variables, "QUORATE_IMAP_SECURITY", "tls"),
            variables.text("QUORATE_IMAP_FOLDER", "INBOX"),
            variables.text("QUORATE_IMAP_DONE_FOLDER", "Quorate"),
            Duration.ofSeconds(variables.number("QUORATE_IMAP_PAUSE_SECONDS", 15, 1, 3600)),
            timeout(variables));
    loopGuard =
        Duration.ofMinutes(variables.number("QUORATE_MAIL_LOOP_GUARD_MINUTES", 60, 1, 10080));
    checkedBy = variables.optional("QUORATE_MAIL_CHECKED_BY");
    postRoom =
        new PostRoomKey(
            variables
                .optional("QUORATE_DEMO_MAILBOX_PASSWORD")
                .filter(password -> variables.yes("QUORATE_DEMO", false)));
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
  ImapSettings imap() {
    return imap;
  }

  /** Closed wherever children are real: only the demo's launcher gives the key. */
  @Produces
  @Singleton
  PostRoomKey postRoom() {
    return postRoom;
  }

  @Produces
  @Singleton
  PostOffice postOffice(Settings settings) {
    return new PostOffice(settings.organiser(), settings.publicUrl().value(), checkedBy, loopGuard);
  }

  private static MailSecurity security(Variables variables, String name, String otherwise) {
    String text = variables.text(name, otherwise);
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
