package org.quorate.outbox;

/** What became of one attempt to send a message. */
public sealed interface Delivery {
  /** What the other side said, for people: one line. */
  String report();

  /**
   * The receiving server took responsibility.
   *
   * @param bytes what went over the wire, kept so that the message can be opened as sent
   */
  record Sent(byte[] bytes, String report) implements Delivery {}

  /** It did not go. */
  record Failed(Kind kind, String report) implements Delivery {}

  /** How it failed. */
  enum Kind {
    /** Try again up the ladder: a busy server, a grey list. */
    LATER,
    /** Trying again is useless: no such mailbox, or our own last guard refused it. */
    REFUSED,
    /** Nothing was tried: the carrier itself cannot be reached, and the batch stops here. */
    CARRIER_DOWN
  }
}
