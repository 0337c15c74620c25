package org.quorate.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.kernel.EmailAddress;

/**
 * Reads the parts of a message with the mail library, which throws where a message is damaged; here
 * what cannot be read is empty instead.
 */
final class MailParts {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"]+@[^\\s<>,;:\"]+");

  private MailParts() {}

  static boolean isCalendar(Part part, String type) {
    return type.equals("text/calendar")
        || type.equals("application/ics")
        || type.equals("text/x-vcalendar")
        || fileName(part).toLowerCase(Locale.ROOT).endsWith(".ics");
  }

  static List<Part> parts(Part part) {
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

  static byte[] content(Part part) {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (MessagingException | IOException e) {
      return new byte[0];
    }
  }

  static String text(Part part) {
    byte[] content = content(part);
    try {
      String charset = parameter(part, "charset").orElse("UTF-8");
      return new String(content, Charset.forName(MimeUtility.javaCharset(charset)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  static String type(Part part) {
    String written = header(part, "Content-Type");
    try {
      return new ContentType(written).getBaseType().toLowerCase(Locale.ROOT);
    } catch (ParseException e) {
      return "text/plain";
    }
  }

  static Optional<String> parameter(Part part, String name) {
    try {
      return Optional.ofNullable(new ContentType(header(part, "Content-Type")).getParameter(name));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  static String fileName(Part part) {
    try {
      return part.getFileName() == null ? "" : part.getFileName();
    } catch (MessagingException e) {
      return "";
    }
  }

  static String header(Part part, String name) {
    try {
      String[] values = part.getHeader(name);
      return values == null || values.length == 0 ? "" : values[0];
    } catch (MessagingException e) {
      return "";
    }
  }

  static String decoded(String header) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header));
    } catch (UnsupportedEncodingException e) {
      return header;
    }
  }

  /** Read with the library first; where that gives up, whatever looks like an address. */
  static List<EmailAddress> addresses(MimeMessage message, String name) {
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

  static void addresses(String value, List<EmailAddress> found) {
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

  static Optional<Instant> date(MimeMessage message) {
    try {
      return Optional.ofNullable(message.getSentDate()).map(Date::toInstant);
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }
}
