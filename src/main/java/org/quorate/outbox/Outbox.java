package org.quorate.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The messages that must leave. */
public interface Outbox {
  /**
   * Adds messages inside the caller's transaction: they leave if and only if it commits. Within a
   * lane the order given is the order of leaving.
   */
  void put(List<OutgoingMessage> messages);

  /**
   * Takes up to {@code most} due messages in hand until {@code lease}; at most one of a lane, and
   * none whose lane has an earlier message under way. Claims of others whose lease has passed are
   * taken too.
   */
  List<OutgoingMessage> claim(int most, Instant lease, Instant now);

  /**
   * Records what became of claimed messages, one attempt row each. Messages whose lease was lost in
   * the meantime keep their new holder's state, and still get their row.
   *
   * @param lease the one they were claimed under
   */
  void settle(Map<UUID, Delivery> deliveries, Instant lease, RetryLadder ladder, Instant now);

  /** Gives untried claims back, due at the given moment. */
  void release(List<UUID> messages, Instant lease, Instant due);

  /** A sent message came back; unknown ones are left alone. */
  boolean cameBack(UUID message, String report, Instant now);

  /** The message of a lane that was put last. */
  Optional<UUID> newestOf(String lane);

  /** Whether a message of the lane is under way, or was sent after that moment. */
  boolean isBusy(String lane, Instant since);

  /** Fired inside the transaction that put messages; the courier wakes when it has committed. */
  record Filled(int messages) {}
}
