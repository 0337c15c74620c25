package org.quorate.outbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after the first, second, third failed attempt; when the rungs are used up the
 * message is given up. The whole ladder is one setting: {@code QUORATE_RETRY_LADDER}.
 */
public record RetryLadder(List<Duration> waits) {
  public RetryLadder {
    waits = List.copyOf(waits);
    if (waits.stream().anyMatch(wait -> wait.isNegative() || wait.isZero())) {
      throw new IllegalArgumentException("a wait must be longer than nothing");
    }
  }

  /** Reads {@code PT1M,PT5M,PT1H}: ISO 8601 durations between commas. */
  public static RetryLadder of(String text) {
    return new RetryLadder(
        Arrays.stream(text.split(",")).map(String::strip).map(Duration::parse).toList());
  }

  /** The wait after that many failed attempts; empty at the ladder's end. */
  Optional<Duration> after(int attempts) {
    return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
  }

  /** The first rung: also how long to leave a carrier alone that cannot be reached. */
  Duration first() {
    return waits.isEmpty() ? Duration.ofMinutes(1) : waits.getFirst();
  }
}
