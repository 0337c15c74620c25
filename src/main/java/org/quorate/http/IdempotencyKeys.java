package org.quorate.http;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.quorate.access.Caller;

/**
 * Lets a caller ask twice and be served once (the header {@code Idempotency-Key}). The key is kept
 * in the transaction of the work: both are done or neither, and a second call that comes at the
 * same moment waits for the first.
 */
public interface IdempotencyKeys {
  /**
   * Does the work, or tells what it gave the first time. Throws {@link HttpProblem#KEY_REUSED}
   * where the key was used by this caller for something else.
   *
   * @param key as the caller sent it; empty where they sent none, and the work is simply done
   * @param action what is asked for, as {@code POST /api/meetings}
   * @param request the body as it was understood; compared by its JSON
   * @param work gives the identifier of what was made or changed
   */
  UUID once(
      Optional<String> key, Caller caller, String action, Object request, Supplier<UUID> work);

  /** Forgets the keys used before a moment; gives how many. */
  int forgetBefore(Instant moment);
}
