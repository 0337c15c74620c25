package org.quorate.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A {@link Slot} as it is kept with the meeting; empty while a draft has no date. */
@Embeddable
public class Sitting {
  @Column(name = "starts_local")
  private LocalDateTime start;

  @Column(name = "length_minutes")
  private int lengthMinutes;

  private String zone;
  private String place;
  private String room;
  private String link;

  /** The same moment in UTC, for "what is next". */
  @Column(name = "starts_at")
  private Instant startsAt;

  protected Sitting() {}

  static Sitting unknown() {
    Sitting sitting = new Sitting();
    sitting.zone = "";
    sitting.place = "";
    sitting.room = "";
    sitting.link = "";
    return sitting;
  }

  static Sitting at(Slot slot) {
    Sitting sitting = new Sitting();
    sitting.start = slot.start();
    sitting.lengthMinutes = (int) slot.length().toMinutes();
    sitting.zone = slot.zone().getId();
    sitting.place = slot.place();
    sitting.room = slot.room();
    sitting.link = slot.link();
    sitting.startsAt = slot.startsAt();
    return sitting;
  }

  Optional<Slot> slot() {
    return start == null
        ? Optional.empty()
        : Optional.of(
            new Slot(start, Duration.ofMinutes(lengthMinutes), ZoneId.of(zone), place, room, link));
  }
}
