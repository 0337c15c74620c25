package org.quorate.itip;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Writes the calendar object of one invitation: REQUEST (RFC 5546 section 3.2.2) or CANCEL (section
 * 3.2.5), with the one attendee it is for. No VALARM: Exchange refuses some, and nobody asked to be
 * rung. The mail room sends what this returns, byte for byte.
 */
public final class InviteComposer {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Who made the object; every one carries it. */
  static final String PRODUCT = "-//Quorate//Quorate//EN";

  private InviteComposer() {}

  /** The object as text; its octets are its UTF-8 form. */
  public static String compose(Invite invite) {
    boolean cancelled = invite.method() == Method.CANCEL;
    ContentLines lines =
        new ContentLines()
            .line("BEGIN", "VCALENDAR")
            .line("PRODID", PRODUCT)
            .line("VERSION", "2.0")
            .line("CALSCALE", "GREGORIAN")
            .line("METHOD", invite.method().name())
            .raw(TimeZoneBlock.of(invite.zone()))
            .line("BEGIN", "VEVENT")
            .line("UID", invite.uid())
            .line("SEQUENCE", Integer.toString(invite.sequence()))
            .line("DTSTAMP", utc(invite.stamp()))
            .line("DTSTART;TZID=" + invite.zone().getId(), local(invite.starts()))
            .line("DTEND;TZID=" + invite.zone().getId(), local(invite.ends()))
            .text("SUMMARY", invite.summary())
            .line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
            .line("TRANSP", cancelled ? "TRANSPARENT" : "OPAQUE")
            .line(
                "ORGANIZER;CN=" + ContentLines.quoted(invite.organiser().name()),
                "mailto:" + invite.organiser().address())
            .line(attendee(invite), "mailto:" + invite.attendee().address());
    if (!invite.description().isBlank()) {
      lines.text("DESCRIPTION", invite.description());
    }
    place(invite, lines);
    if (!invite.countering()) {
      lines.line("X-MICROSOFT-DISALLOW-COUNTER", "TRUE");
    }
    return lines.line("END", "VEVENT").line("END", "VCALENDAR").toString();
  }

  private static String attendee(Invite invite) {
    return "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP="
        + (invite.method() == Method.REQUEST ? "TRUE" : "FALSE")
        + ";CN="
        + ContentLines.quoted(invite.attendee().name());
  }

  private static void place(Invite invite, ContentLines lines) {
    String link = invite.link().map(Object::toString).orElse("");
    if (!invite.location().isBlank()) {
      lines.text("LOCATION", invite.location());
    } else if (!link.isEmpty()) {
      lines.text("LOCATION", link);
    }
    if (!link.isEmpty()) {
      lines.line("CONFERENCE;VALUE=URI;FEATURE=VIDEO,AUDIO", link);
    }
    invite.page().ifPresent(page -> lines.line("URL", page.toString()));
  }

  private static String local(ZonedDateTime moment) {
    return LOCAL.format(moment);
  }

  private static String utc(Instant moment) {
    return UTC.format(moment);
  }
}
