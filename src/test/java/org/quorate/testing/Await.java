package org.quorate.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what the service does by itself, no longer than it may take on a busy machine. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private Await() {}

  /** Returns when it is so; fails, with these words, where it does not come to be. */
  public static void until(String what, BooleanSupplier isSo) {
    found(what, () -> isSo.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** What was waited for. */
  public static <T> T found(String what, Supplier<Optional<T>> look) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    Optional<T> found = look.get();
    while (found.isEmpty() && System.nanoTime() < giveUp) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      found = look.get();
    }
    return found.orElseThrow(() -> new AssertionError("it did not come to be that " + what));
  }
}
