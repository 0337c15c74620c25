package org.quorate.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail as it arrived, opened by somebody who knows RFC 822 and RFC 5545 and trusts nobody. */
public final class ReceivedMail {
  private final MimeMessage mail;
  private final List<Part> leaves = new ArrayList<>();

  ReceivedMail(byte[] raw) {
    try {
      mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      collect(mail);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        collect(inner);
      }
    } else {
      leaves.add(part);
    }
  }

  public String header(String name) {
    try {
      String[] values = mail.getHeader(name);
      return values == null ? "" : String.join(", ", values);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  public String subject() {
    return header("Subject");
  }

  /** The kinds of its parts, as in {@code text/calendar;method=REQUEST}. */
  public List<String> kinds() {
    return leaves.stream().map(ReceivedMail::kind).toList();
  }

  /** The plain words. */
  public String text() {
    return part("text/plain");
  }

  /** The calendar object, its lines unfolded. */
  public String calendar() {
    return part("text/calendar").replace("\r\n ", "");
  }

  /** Every part and header one after another, to look for what must not be in it. */
  public String everything() {
    StringBuilder all = new StringBuilder(subject());
    leaves.forEach(leaf -> all.append('\n').append(kind(leaf)).append('\n').append(text(leaf)));
    return all.toString();
  }

  /** The values of a property of the calendar object, without its parameters. */
  public List<String> values(String property) {
    return Pattern.compile("(?m)^" + property + "(?:;(?:\"[^\"]*\"|[^:\"])*)?:([^\r\n]*)")
        .matcher(calendar())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  public String uid() {
    return values("UID").getFirst();
  }

  /** The address the invitee's calendar answers to. */
  public String organiser() {
    return values("ORGANIZER").getFirst().replaceFirst("(?i)^mailto:", "");
  }

  /** The address, without the host, of the page on which it is answered without an account. */
  public String replyPage() {
    Matcher link = Pattern.compile("https?://[^/\\s]+(/reply/[a-z0-9]+)").matcher(text());
    if (!link.find()) {
      throw new AssertionError("no link to a reply page in: " + text());
    }
    return link.group(1);
  }

  private String part(String type) {
    return leaves.stream()
        .filter(leaf -> kind(leaf).startsWith(type))
        .map(ReceivedMail::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " among " + kinds()));
  }

  private static String kind(Part part) {
    try {
      ContentType type = new ContentType(part.getContentType());
      String method = type.getParameter("method");
      return type.getBaseType() + (method == null ? "" : ";method=" + method);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Part part) {
    try {
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
