package org.quorate.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
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
final class MailReader {
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
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"]+@[^\\s<>,;:\"]+");
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
  static String subject(byte[] raw) {
    return message(raw).map(message -> decoded(header(message, "Subject"))).orElse("");
  }

  /** The text of the first part of that type. */
  static Optional<String> first(byte[] raw, String type) {
    return message(raw).flatMap(message -> first(message, type, 0));
  }

  private static Optional<String> first(Part part, String wanted, int depth) {
    String type = type(part);
    if (type.equals(wanted)) {
      return Optional.of(text(part));
    }
    return type.startsWith("multipart/") && depth < DEEPEST
        ? parts(part).stream()
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
        addresses(message, "From").stream().findFirst(),
        recipients(message),
        decoded(header(message, "Subject")),
        date(message),
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
    String type = type(part);
    if (type.startsWith("multipart/")) {
      parts(part).forEach(inner -> take(inner, depth + 1));
    } else if (type.equals("message/delivery-status")
        || type.equals("message/global-delivery-status")) {
      status = text(part);
    } else if (type.equals("message/rfc822")
        || type.equals("text/rfc822-headers")
        || type.equals("message/rfc822-headers")) {
      original = text(part);
    } else if (isCalendar(part, type)) {
      takeCalendar(part);
    } else if (type.equals("text/plain") && words.isEmpty()) {
      words.append(text(part));
    }
  }

  /** The body's METHOD counts; where it has none, the part's. */
  private void takeCalendar(Part part) {
    Optional<Method> method = parameter(part, "method").flatMap(Method::named);
    ReplyReader.read(content(part)).stream()
        .map(event -> event.method().isPresent() ? event : event.with(method))
        .forEach(events::add);
  }

  private static boolean isCalendar(Part part, String type) {
    return type.equals("text/calendar")
        || type.equals("application/ics")
        || type.equals("text/x-vcalendar")
        || fileName(part).toLowerCase(Locale.ROOT).endsWith(".ics");
  }

  private static List<Part> parts(Part part) {
    List<Part> parts = new ArrayList<>();
    try (InputStream in = part.getInputStream()) {
      MimeMultipart multipart =
          new MimeMultipart(new ByteArrayDataSource(in, header(part, "Content-Type")));
      for (int i = 0; i < multipart.getCount(); i++) {
        if (multipart.getBodyPart(i) instanceof MimeBodyPart inner) {
          parts.add(inner);
        }
      }
    } catch (MessagingException | IOException e) {
      return parts;
    }
    return parts;
  }

  private static byte[] content(Part part) {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (MessagingException | IOException e) {
      return new byte[0];
    }
  }

  private static String text(Part part) {
    byte[] content = content(part);
    try {
      String charset = parameter(part, "charset").orElse("UTF-8");
      return new String(content, Charset.forName(MimeUtility.javaCharset(charset)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  private static String type(Part part) {
    String written = header(part, "Content-Type");
    try {
      return new ContentType(written).getBaseType().toLowerCase(Locale.ROOT);
    } catch (ParseException e) {
      return "text/plain";
    }
  }

  private static Optional<String> parameter(Part part, String name) {
    try {
      return Optional.ofNullable(new ContentType(header(part, "Content-Type")).getParameter(name));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static String fileName(Part part) {
    try {
      return part.getFileName() == null ? "" : part.getFileName();
    } catch (MessagingException e) {
      return "";
    }
  }

  private static String header(Part part, String name) {
    try {
      String[] values = part.getHeader(name);
      return values == null || values.length == 0 ? "" : values[0];
    } catch (MessagingException e) {
      return "";
    }
  }

  private static String decoded(String header) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header));
    } catch (UnsupportedEncodingException e) {
      return header;
    }
  }

  private static Set<EmailAddress> recipients(MimeMessage message) {
    Set<EmailAddress> all = new LinkedHashSet<>();
    for (String name : RECIPIENTS) {
      all.addAll(addresses(message, name));
    }
    return all;
  }

  /** Read with the library first; where that gives up, whatever looks like an address. */
  private static List<EmailAddress> addresses(MimeMessage message, String name) {
    List<EmailAddress> found = new ArrayList<>();
    try {
      String[] values = message.getHeader(name);
      for (String value : values == null ? new String[0] : values) {
        addresses(value, found);
      }
    } catch (MessagingException e) {
      return found;
    }
    return found;
  }

  private static void addresses(String value, List<EmailAddress> found) {
    try {
      for (InternetAddress address : InternetAddress.parseHeader(value, false)) {
        EmailAddress.in(address.getAddress()).ifPresent(found::add);
      }
    } catch (AddressException e) {
      Matcher matcher = ADDRESS.matcher(value);
      while (matcher.find()) {
        EmailAddress.in(matcher.group()).ifPresent(found::add);
      }
    }
  }

  private static Optional<Instant> date(MimeMessage message) {
    try {
      return Optional.ofNullable(message.getSentDate()).map(Date::toInstant);
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static boolean isAutomatic(MimeMessage message) {
    String submitted = header(message, "Auto-Submitted").toLowerCase(Locale.ROOT);
    String precedence = header(message, "Precedence").toLowerCase(Locale.ROOT);
    return !submitted.isBlank() && !submitted.startsWith("no")
        || precedence.startsWith("auto_reply")
        || !header(message, "X-Autoreply").isEmpty()
        || !header(message, "X-Autorespond").isEmpty()
        || header(message, "Subject").toLowerCase(Locale.ROOT).startsWith("automatic reply:");
  }

  /** Only what our own server wrote, which stands first, is believed. */
  private Optional<String> signedBy(MimeMessage message) {
    String results = MimeUtility.unfold(header(message, "Authentication-Results"));
    if (checkedBy.isEmpty() || !results.strip().startsWith(checkedBy.get())) {
      return Optional.empty();
    }
    Matcher signed = SIGNED.matcher(results);
    return signed.find() ? Optional.of(signed.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
