package org.quorate.itip;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What one invitee's calendar is told about one meeting: everything the calendar object and the
 * mail's words are written from, so that the two cannot differ. Its constructor is the gate for the
 * properties that calendar programs require (RFC 5546 section 3.2.2).
 *
 * @param method {@link Method#REQUEST} or {@link Method#CANCEL}
 * @param uid fixed for the life of the meeting
 * @param sequence grows when time, place or status change; an update with a flat one is a new event
 *     or is ignored
 * @param stamp when this version was made
 * @param start local to the zone: a meeting at ten stays at ten when the clocks change
 * @param zone an IANA zone
 * @param summary neutral: the type of meeting and its reference
 * @param description neutral
 * @param location the place and room; empty where there is only a link
 * @param link the video link
 * @param page where the invitee can answer without a calendar program
 * @param organiser the service mailbox under this invitation's secret subaddress, with the
 *     convenor's name: calendars send their answers there
 * @param attendee the one person asked
 * @param countering whether calendars may offer to propose another time; not for an urgent strategy
 *     meeting
 */
public record Invite(
    Method method,
    String uid,
    int sequence,
    Instant stamp,
    LocalDateTime start,
    Duration length,
    ZoneId zone,
    String summary,
    String description,
    String location,
    Optional<URI> link,
    Optional<URI> page,
    Party organiser,
    Party attendee,
    boolean countering) {
  public Invite {
    if (method != Method.REQUEST && method != Method.CANCEL) {
      throw new IllegalArgumentException("an invitation is a REQUEST or a CANCEL");
    }
    if (uid.isBlank() || summary.isBlank()) {
      throw new IllegalArgumentException("an invitation needs a UID and a summary");
    }
    if (sequence < 0 || length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("an invitation needs a sequence and a length");
    }
  }

  /** Where the meeting starts on everybody's time line. */
  public ZonedDateTime starts() {
    return start.atZone(zone);
  }

  /** The end: the length is counted on the time line, as the clock on the wall may jump. */
  public ZonedDateTime ends() {
    return starts().plus(length);
  }
}
