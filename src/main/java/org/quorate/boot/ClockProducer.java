package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.quorate.boot.demo.DemoClock;

/**
 * The one clock of the service, in UTC. Use cases inject it; domain methods are told the moment
 * instead. Whoever makes an {@code Instant} that is kept cuts it to microseconds, as the database
 * does.
 */
@ApplicationScoped
public class ClockProducer {
  @Produces
  @Singleton
  Clock clock(Settings settings, DemoClock demo) {
    return settings.demo() ? demo : Clock.systemUTC();
  }

  @Produces
  @Typed(DemoClock.class)
  @Singleton
  DemoClock demoClock() {
    return new DemoClock(Clock.systemUTC());
  }

  /** Where the authority lies: the zone in which days are counted. */
  @Produces
  @Singleton
  ZoneId zone(Settings settings) {
    return settings.timeZone();
  }
}
