package org.quorate.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * When and where a meeting is held. The time is the one on the wall of the room: a meeting at ten
 * stays at ten when the rules for summer time change.
 *
 * @param start on the wall clock of {@code zone}
 * @param length more than nothing
 * @param zone a region such as Europe/London, never a fixed offset
 * @param place the building; empty where everybody comes by video or telephone
 * @param room in the building; may be empty
 * @param link to the video meeting, or what to dial; empty where there is none
 */
public record Slot(
    LocalDateTime start, Duration length, ZoneId zone, String place, String room, String link) {
  public Slot {
    Objects.requireNonNull(start);
    Objects.requireNonNull(length);
    Objects.requireNonNull(zone);
    place = Objects.requireNonNull(place).strip();
    room = Objects.requireNonNull(room).strip();
    link = Objects.requireNonNull(link).strip();
  }

  public ZonedDateTime begins() {
    return start.atZone(zone);
  }

  public ZonedDateTime ends() {
    return begins().plus(length);
  }

  public LocalDate day() {
    return start.toLocalDate();
  }

  public Instant startsAt() {
    return begins().toInstant();
  }

  public Instant endsAt() {
    return ends().toInstant();
  }

  /** An hour that the spring clock change leaves out does not exist on that day. */
  boolean exists() {
    return begins().toLocalDateTime().equals(start);
  }

  boolean sameTimeAs(Slot other) {
    return start.equals(other.start) && length.equals(other.length) && zone.equals(other.zone);
  }
}
