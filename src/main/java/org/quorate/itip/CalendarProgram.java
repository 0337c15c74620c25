package org.quorate.itip;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The calendar programs that most agencies use, and how each writes its REPLY (RFC 5546 section
 * 3.2.3); no two agree. The post room of the demo answers with them.
 */
public enum CalendarProgram {
  OUTLOOK("-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN"),
  /** It leaves ORGANIZER out, which has cost other services their replies. */
  EXCHANGE_ONLINE("Microsoft Exchange Server 2010"),
  /** It puts the comment into a parameter of its own. */
  GOOGLE("-//Google Inc//Google Calendar 70.9054//EN"),
  APPLE("-//Apple Inc.//macOS 15.1//EN");

  /** What these programs can answer; to send a colleague one uses the reply page. */
  public static final List<ParticipationStatus> ANSWERS =
      List.of(
          ParticipationStatus.ACCEPTED,
          ParticipationStatus.TENTATIVE,
          ParticipationStatus.DECLINED);

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private final String product;

  CalendarProgram(String product) {
    this.product = product;
  }

  /**
   * The calendar object that this program would send.
   *
   * @param comment what the person wrote; may be empty
   */
  public String reply(DiaryEntry entry, ParticipationStatus status, String comment, Instant now) {
    ContentLines lines =
        new ContentLines()
            .line("BEGIN", "VCALENDAR")
            .line("METHOD", Method.REPLY.name())
            .line("PRODID", product)
            .line("VERSION", "2.0")
            .line("BEGIN", "VEVENT")
            .line("UID", entry.uid())
            .line("SEQUENCE", Integer.toString(entry.sequence()))
            .line("DTSTAMP", LOCAL.format(now.atZone(ZoneOffset.UTC)) + "Z");
    if (this != EXCHANGE_ONLINE) {
      lines.line(
          "ORGANIZER;CN=" + ContentLines.quoted(entry.organiser().name()),
          "mailto:" + entry.organiser().address());
    }
    lines
        .line(attendee(entry, status, comment), "mailto:" + entry.attendee().address())
        .line(start(entry), startValue(entry))
        .text("SUMMARY", subject(entry, status));
    if (!comment.isBlank() && this != GOOGLE) {
      lines.text(this == EXCHANGE_ONLINE ? "COMMENT;LANGUAGE=en-GB" : "COMMENT", comment);
    }
    if (this == EXCHANGE_ONLINE) {
      lines.line("X-MICROSOFT-CDO-APPT-SEQUENCE", Integer.toString(entry.sequence()));
    }
    if (this == APPLE) {
      lines.line("REQUEST-STATUS", "2.0;Success");
    }
    return lines.line("END", "VEVENT").line("END", "VCALENDAR").toString();
  }

  /** The subject of the mail that carries it. */
  public String subject(DiaryEntry entry, ParticipationStatus status) {
    String word =
        switch (status) {
          case ACCEPTED -> "Accepted";
          case DECLINED -> "Declined";
          case TENTATIVE -> this == GOOGLE || this == APPLE ? "Maybe" : "Tentative";
          default -> throw new IllegalArgumentException("no program sends " + status);
        };
    return word + ": " + entry.summary();
  }

  private String attendee(DiaryEntry entry, ParticipationStatus status, String comment) {
    String name = ";CN=" + ContentLines.quoted(entry.attendee().name());
    String answer = "PARTSTAT=" + status.name();
    if (this != GOOGLE) {
      return "ATTENDEE;" + answer + name;
    }
    String said = comment.isBlank() ? "" : ";X-RESPONSE-COMMENT=" + ContentLines.quoted(comment);
    return "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
        + answer
        + name
        + ";X-NUM-GUESTS=0"
        + said;
  }

  private String start(DiaryEntry entry) {
    if (isUtc(entry)) {
      return "DTSTART";
    }
    return "DTSTART;TZID=" + (this == APPLE ? entry.zone().getId() : "GMT Standard Time");
  }

  private String startValue(DiaryEntry entry) {
    return isUtc(entry)
        ? LOCAL.format(entry.starts().atZone(ZoneOffset.UTC)) + "Z"
        : LOCAL.format(entry.starts().atZone(entry.zone()));
  }

  /** Google does; Microsoft's name of a zone is known here for our own only. */
  private boolean isUtc(DiaryEntry entry) {
    return this == GOOGLE || this != APPLE && !entry.zone().equals(LONDON);
  }
}
