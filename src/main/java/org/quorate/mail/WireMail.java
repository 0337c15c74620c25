package org.quorate.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.quorate.itip.Party;

/**
 * Writes an invitation as the bytes of one mail (iMIP, RFC 6047): mixed( alternative( plain, HTML,
 * calendar with its method ), the same calendar object as a file ). Outlook and Exchange take the
 * calendar part, some others the file. Written by hand rather than by the mail library, because the
 * bytes are what calendar programs judge, they are kept, and thousands may leave at once.
 */
final class WireMail {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final Base64.Encoder LINES = Base64.getMimeEncoder();

  /** RFC 5322 section 2.1.1, in octets and without the line end. */
  private static final int LONGEST_LINE = 998;

  private final StringBuilder out = new StringBuilder(8192);
  private final String boundary;

  private WireMail(UUID id) {
    this.boundary = "quorate-" + id;
  }

  /** The Message-ID that a message has however often it is sent. */
  static String messageId(UUID message, String domain) {
    return "<" + message + "@" + domain + ">";
  }

  static byte[] write(InviteMail mail, UUID id, Instant now) {
    return new WireMail(id).written(mail, id, now).getBytes(StandardCharsets.US_ASCII);
  }

  /** A letter without a calendar: plain text and the same as HTML. */
  static byte[] write(Letter letter, Party from, Party to, UUID id, Instant now) {
    return new WireMail(id).written(letter, from, to, id, now).getBytes(StandardCharsets.US_ASCII);
  }

  private String written(Letter letter, Party from, Party to, UUID id, Instant now) {
    head(letter, from, to, id, now);
    header("Content-Type", "multipart/alternative; boundary=\"" + boundary + "-a\"");
    line("");
    text("plain", letter.plain());
    text("html", LetterHtml.of(letter));
    line("--" + boundary + "-a--");
    return out.toString();
  }

  private void head(Letter letter, Party from, Party to, UUID id, Instant now) {
    header("Date", DATE.format(now));
    header("From", address(from));
    header("Reply-To", address(from));
    header("To", address(to));
    header("Subject", encoded("Subject", letter.subject()));
    header("Message-ID", messageId(id, from.address().domain()));
    header("Auto-Submitted", "auto-generated");
    header("X-Auto-Response-Suppress", "OOF, AutoReply");
    header("MIME-Version", "1.0");
  }

  private String written(InviteMail mail, UUID id, Instant now) {
    head(mail.letter(), mail.organiser(), mail.to(), id, now);
    header("Content-Type", "multipart/mixed; boundary=\"" + boundary + "-m\"");
    line("");
    line("--" + boundary + "-m");
    header("Content-Type", "multipart/alternative; boundary=\"" + boundary + "-a\"");
    line("");
    text("plain", mail.letter().plain());
    text("html", LetterHtml.of(mail.letter()));
    calendar(mail);
    line("--" + boundary + "-a--");
    line("--" + boundary + "-m");
    file(mail);
    line("--" + boundary + "-m--");
    return out.toString();
  }

  private void text(String subtype, String content) {
    line("--" + boundary + "-a");
    header("Content-Type", "text/" + subtype + "; charset=UTF-8");
    if (isPlain(content)) {
      header("Content-Transfer-Encoding", "7bit");
      line("");
      out.append(content);
    } else {
      header("Content-Transfer-Encoding", "quoted-printable");
      line("");
      out.append(quotedPrintable(content));
    }
    line("");
  }

  /** The method stands on the part and in the body, from the same value. */
  private void calendar(InviteMail mail) {
    line("--" + boundary + "-a");
    header("Content-Type", "text/calendar; charset=UTF-8; method=" + mail.method().name());
    if (isPlain(mail.calendar())) {
      header("Content-Transfer-Encoding", "7bit");
      line("");
      out.append(mail.calendar());
      line("");
    } else {
      header("Content-Transfer-Encoding", "base64");
      line("");
      line(base64(mail.calendar()));
    }
  }

  private void file(InviteMail mail) {
    header("Content-Type", "application/ics; name=\"" + mail.fileName() + "\"");
    header("Content-Disposition", "attachment; filename=\"" + mail.fileName() + "\"");
    header("Content-Transfer-Encoding", "base64");
    line("");
    line(base64(mail.calendar()));
  }

  private static String base64(String content) {
    return LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isPlain(String content) {
    int length = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      length = c == '\n' ? 0 : length + 1;
      if (c > 126 || length > LONGEST_LINE) {
        return false;
      }
    }
    return true;
  }

  private static String quotedPrintable(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream encoder = MimeUtility.encode(bytes, "quoted-printable")) {
      encoder.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail library knows quoted-printable", e);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }

  /** A display name is always quoted or encoded: it may hold commas and accents. */
  private static String address(Party party) {
    String address = "<" + party.address() + ">";
    if (party.name().isBlank()) {
      return address;
    }
    return isPlain(party.name())
        ? "\"" + flat(party.name()).replaceAll("([\"\\\\])", "\\\\$1") + "\"" + " " + address
        : encodedName(party.name()) + " " + address;
  }

  private static String encoded(String header, String text) {
    try {
      return MimeUtility.fold(
          header.length() + 2, MimeUtility.encodeText(flat(text), "UTF-8", null));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a word of a phrase, where quotes and commas may not stand as they are (RFC 2047 5.3). */
  private static String encodedName(String name) {
    try {
      return MimeUtility.fold(
          "Reply-To: ".length(), MimeUtility.encodeWord(flat(name), "UTF-8", "Q"));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  private void header(String name, String value) {
    line(name + ": " + value);
  }

  private void line(String text) {
    out.append(text).append("\r\n");
  }
}
