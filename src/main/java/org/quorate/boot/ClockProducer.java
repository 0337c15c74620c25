package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * The one clock of the service, in UTC. Use cases inject it; domain methods are told the moment
 * instead. Whoever makes an {@code Instant} that is kept cuts it to microseconds, as the database
 * does.
 */
@ApplicationScoped
public class ClockProducer {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
