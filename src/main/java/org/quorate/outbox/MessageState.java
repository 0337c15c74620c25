package org.quorate.outbox;

/** Where a message stands; stored by name and checked by the database. */
public enum MessageState {
  /** To be sent when it is due. */
  WAITING,
  /** A courier has it in hand until its lease runs out. */
  CLAIMED,
  /** The receiving server took it. */
  SENT,
  /** Every rung of the retry ladder has failed, or the refusal was final. */
  GIVEN_UP,
  /** It was taken, and came back later. */
  RETURNED
}
