package org.quorate.boot.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The clock of a demo. While the story is told it shows the moment that is being told of, so that
 * what happened three weeks ago was recorded three weeks ago; afterwards it is the ordinary clock.
 */
public final class DemoClock extends Clock {
  private final Clock real;
  private volatile Optional<Instant> told = Optional.empty();

  public DemoClock(Clock real) {
    this.real = real;
  }

  /** Never later than it really is. */
  void tellOf(Instant moment) {
    Instant now = real.instant();
    told = Optional.of(moment.isAfter(now) ? now : moment);
  }

  void theStoryIsTold() {
    told = Optional.empty();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }

  @Override
  public Instant instant() {
    return told.orElseGet(real::instant);
  }
}
