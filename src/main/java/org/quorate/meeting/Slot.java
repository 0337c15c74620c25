package org.quorate.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quorate.kernel.Rejected;

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

  /** Throws {@link Rejected} with everything that keeps people from meeting then and there. */
  void mustBePossible(Instant now) {
    List<Rejected.Fault> faults = new ArrayList<>();
    if (!exists()) {
      faults.add(new Rejected.Fault(MeetingProblem.NO_SUCH_HOUR, "start", Map.of()));
    } else if (!startsAt().isAfter(now)) {
      faults.add(new Rejected.Fault(MeetingProblem.DATE_PAST, "start", Map.of()));
    }
    if (length.toMinutes() < 1) {
      faults.add(new Rejected.Fault(MeetingProblem.NO_LENGTH, "length", Map.of()));
    }
    if (place.isEmpty() && link.isEmpty()) {
      faults.add(new Rejected.Fault(MeetingProblem.NO_PLACE, "place", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  /** Who came cannot be known before it was time to come. */
  void mustHaveBegun(Instant now) {
    if (startsAt().isAfter(now)) {
      throw new Rejected(MeetingProblem.NOT_YET_HELD);
    }
  }

  boolean sameTimeAs(Slot other) {
    return start.equals(other.start) && length.equals(other.length) && zone.equals(other.zone);
  }
}
