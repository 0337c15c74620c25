package org.quorate.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.itip.Method;
import org.quorate.itip.ReadReply;
import org.quorate.itip.ReplyReader;
import org.quorate.kernel.EmailAddress;

/**
 * Reads raw messages. Whatever cannot be read is left out of what is told; no message makes it
 * throw. Calendar objects are taken from every part that may hold one, because each program puts
 * them elsewhere.
 */
public final class MailReader {
  private static final Session SESSION = Session.getInstance(lenient());
  private static final String[] RECIPIENTS = {
    "To",
    "Cc",
    "Delivered-To",
    "X-Original-To",
    "Envelope-To",
    "X-Envelope-To",
    "X-Delivered-To",
    "Resent-To",
    "X-Forwarded-To",
    "Original-Recipient"
  };
  private static final Pattern SIGNED =
      Pattern.compile("dkim=pass[^;]*?header\\.(?:d|i)=@?([A-Za-z0-9.-]+)");
  private static final int DEEPEST = 12;

  private final Optional<String> checkedBy;
  private final StringBuilder words = new StringBuilder();
  private final List<ReadReply> events = new ArrayList<>();
  private String status = "";
  private String original = "";

  private MailReader(Optional<String> checkedBy) {
    this.checkedBy = checkedBy;
  }

  /**
   * @param checkedBy the mail server whose Authentication-Results are ours
   */
  static ReadMail read(byte[] raw, Optional<String> checkedBy) {
    return new MailReader(checkedBy).told(raw);
  }

  /** The subject of a raw message, decoded. */
  public static String subject(byte[] raw) {
    return message(raw)
        .map(message -> MailParts.decoded(MailParts.header(message, "Subject")))
        .orElse("");
  }

  /** The text of the first part of that type. */
  public static Optional<String> first(byte[] raw, String type) {
    return message(raw).flatMap(message -> first(message, type, 0));
  }

  private static Optional<String> first(Part part, String wanted, int depth) {
    String type = MailParts.type(part);
    if (type.equals(wanted)) {
      return Optional.of(MailParts.text(part));
    }
    return type.startsWith("multipart/") && depth < DEEPEST
        ? MailParts.parts(part).stream()
            .flatMap(inner -> first(inner, wanted, depth + 1).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<MimeMessage> message(byte[] raw) {
    try {
      return Optional.of(new MimeMessage(SESSION, new ByteArrayInputStream(raw)));
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static Properties lenient() {
    Properties properties = new Properties();
    properties.setProperty("mail.mime.address.strict", "false");
    properties.setProperty("mail.mime.decodetext.strict", "false");
    return properties;
  }

  private ReadMail told(byte[] raw) {
    Optional<MimeMessage> readable = message(raw);
    if (readable.isEmpty()) {
      return new ReadMail(
          Optional.empty(),
          Set.of(),
          "",
          Optional.empty(),
          false,
          Optional.empty(),
          "",
          List.of(),
          Optional.empty());
    }
    MimeMessage message = readable.get();
    take(message, 0);
    if (events.isEmpty() && words.indexOf("BEGIN:VCALENDAR") >= 0) {
      events.addAll(ReplyReader.read(words.toString()));
    }
    Optional<BounceReader.Report> report =
        status.isEmpty() ? Optional.empty() : Optional.of(BounceReader.read(status, original));
    return new ReadMail(
        MailParts.addresses(message, "From").stream().findFirst(),
        recipients(message),
        MailParts.decoded(MailParts.header(message, "Subject")),
        MailParts.date(message),
        isAutomatic(message),
        signedBy(message),
        MailWords.own(words.toString()),
        ReplyReader.distinct(events),
        report);
  }

  private void take(Part part, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    String type = MailParts.type(part);
    if (type.startsWith("multipart/")) {
      MailParts.parts(part).forEach(inner -> take(inner, depth + 1));
    } else if (type.equals("message/delivery-status")
        || type.equals("message/global-delivery-status")) {
      status = MailParts.text(part);
    } else if (type.equals("message/rfc822")
        || type.equals("text/rfc822-headers")
        || type.equals("message/rfc822-headers")) {
      original = MailParts.text(part);
    } else if (MailParts.isCalendar(part, type)) {
      takeCalendar(part);
    } else if (type.equals("text/plain") && words.isEmpty()) {
      words.append(MailParts.text(part));
    }
  }

  /** The body's METHOD counts; where it has none, the part's. */
  private void takeCalendar(Part part) {
    Optional<Method> method = MailParts.parameter(part, "method").flatMap(Method::named);
    ReplyReader.read(MailParts.content(part)).stream()
        .map(event -> event.method().isPresent() ? event : event.with(method))
        .forEach(events::add);
  }

  private static Set<EmailAddress> recipients(MimeMessage message) {
    Set<EmailAddress> all = new LinkedHashSet<>();
    for (String name : RECIPIENTS) {
      all.addAll(MailParts.addresses(message, name));
    }
    return all;
  }

  private static boolean isAutomatic(MimeMessage message) {
    String submitted = MailParts.header(message, "Auto-Submitted").toLowerCase(Locale.ROOT);
    String precedence = MailParts.header(message, "Precedence").toLowerCase(Locale.ROOT);
    return !submitted.isBlank() && !submitted.startsWith("no")
        || precedence.startsWith("auto_reply")
        || !MailParts.header(message, "X-Autoreply").isEmpty()
        || !MailParts.header(message, "X-Autorespond").isEmpty()
        || MailParts.header(message, "Subject")
            .toLowerCase(Locale.ROOT)
            .startsWith("automatic reply:");
  }

  /** Only what our own server wrote, which stands first, is believed. */
  private Optional<String> signedBy(MimeMessage message) {
    String results = MimeUtility.unfold(MailParts.header(message, "Authentication-Results"));
    if (checkedBy.isEmpty() || !results.strip().startsWith(checkedBy.get())) {
      return Optional.empty();
    }
    Matcher signed = SIGNED.matcher(results);
    return signed.find() ? Optional.of(signed.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
