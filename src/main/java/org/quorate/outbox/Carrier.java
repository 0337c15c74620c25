package org.quorate.outbox;

/**
 * Composes one message and takes it out of the house; called by the {@link Courier} outside any
 * transaction, from several threads at once. It answers every failure with a {@link
 * Delivery.Failed} instead of throwing, and never waits longer than its own time-outs.
 */
public interface Carrier {
  /** What {@link OutgoingMessage#carrier()} calls it. */
  String name();

  Delivery carry(OutgoingMessage message);
}
