package org.quorate.itip;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;

/**
 * Reads calendar objects that others wrote. It goes line by line and takes what it knows, because
 * the shapes in the wild break the grammar: no ORGANIZER from Exchange Online, small-letter
 * methods, Windows zone names, bare line feeds, a missing END. No input makes it throw.
 */
public final class ReplyReader {
  private static final int LONGEST = 1 << 20;
  private static final int LONGEST_COMMENT = 2000;
  private static final int MOST_EVENTS = 50;

  private ReplyReader() {}

  /** The same, of octets: they are UTF-8 whatever the mail says (RFC 5545 section 3.1.4). */
  public static List<ReadReply> read(byte[] content) {
    return read(new String(content, StandardCharsets.UTF_8));
  }

  /** Every event in the text, each once. */
  public static List<ReadReply> read(String content) {
    String text = content.substring(0, Math.min(content.length(), LONGEST));
    List<ReadReply> found = new ArrayList<>();
    Optional<Method> method = Optional.empty();
    Event event = null;
    int inside = 0;
    for (ContentLine line : ContentLine.in(text)) {
      String value = line.value().strip().toUpperCase(Locale.ROOT);
      switch (line.name()) {
        case "BEGIN" -> {
          if (event != null) {
            inside++;
          } else if (value.equals("VEVENT")) {
            event = new Event();
          }
        }
        case "END" -> {
          if (event != null && inside > 0) {
            inside--;
          } else if (event != null) {
            add(found, event.told(method));
            event = null;
          }
        }
        case "METHOD" -> method = event == null ? Method.named(value) : method;
        default -> {
          if (event != null && inside == 0) {
            event.take(line);
          }
        }
      }
    }
    if (event != null) {
      add(found, event.told(method));
    }
    return List.copyOf(found);
  }

  /** The same event often comes twice: as a calendar part and as an attachment. */
  public static List<ReadReply> distinct(List<ReadReply> replies) {
    List<ReadReply> distinct = new ArrayList<>();
    replies.forEach(reply -> add(distinct, reply));
    return List.copyOf(distinct);
  }

  private static void add(List<ReadReply> found, ReadReply reply) {
    if (found.size() < MOST_EVENTS && found.stream().noneMatch(reply::repeats)) {
      found.add(reply);
    }
  }

  /** An event while its lines come in. */
  private static final class Event {
    private String uid = "";
    private String occurrence = "";
    private int sequence;
    private String stamp = "";
    private String comment = "";
    private Optional<EmailAddress> organiser = Optional.empty();
    private Optional<ProposedTime> start = Optional.empty();
    private final List<ReadReply.Attendee> attendees = new ArrayList<>();

    private void take(ContentLine line) {
      switch (line.name()) {
        case "UID" -> uid = line.value().strip();
        case "RECURRENCE-ID" -> occurrence = line.value().strip();
        case "SEQUENCE" -> sequence = number(line.value());
        case "DTSTAMP" -> stamp = line.value().strip();
        case "COMMENT" -> comment = comment.isEmpty() ? line.text() : comment + "\n" + line.text();
        case "ORGANIZER" -> organiser = address(line.value());
        case "DTSTART" -> start = Optional.of(ProposedTime.of(line));
        case "ATTENDEE" -> {
          attendees.add(attendee(line));
          line.parameter("X-RESPONSE-COMMENT")
              .filter(said -> comment.isEmpty())
              .ifPresent(said -> comment = said);
        }
        default -> {
          // Nothing else matters to an answer.
        }
      }
    }

    private ReadReply told(Optional<Method> method) {
      Optional<Instant> moment = ProposedTime.moment(stamp, "UTC");
      boolean counters = method.filter(given -> given == Method.COUNTER).isPresent();
      return new ReadReply(
          method,
          uid,
          occurrence,
          sequence,
          moment,
          organiser,
          attendees,
          comment.substring(0, Math.min(comment.length(), LONGEST_COMMENT)),
          counters ? start : Optional.empty());
    }

    private static ReadReply.Attendee attendee(ContentLine line) {
      return new ReadReply.Attendee(
          address(line.value()).or(() -> line.parameter("EMAIL").flatMap(EmailAddress::in)),
          line.parameter("CN").orElse(""),
          ParticipationStatus.named(line.parameter("PARTSTAT").orElse("")),
          line.parameter("DELEGATED-TO").flatMap(Event::address),
          line.parameter("DELEGATED-FROM").flatMap(Event::address));
    }

    private static Optional<EmailAddress> address(String value) {
      String text = value.strip();
      boolean mailto = text.regionMatches(true, 0, "mailto:", 0, 7);
      return EmailAddress.in(mailto ? text.substring(7) : text);
    }

    private static int number(String value) {
      String digits = value.strip();
      return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
  }
}
