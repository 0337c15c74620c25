/**
 * Floor 3: messages that must leave, once committed. A message is a row written in the transaction
 * that made it necessary; the {@link org.quorate.outbox.Courier} claims it, hands it to a carrier
 * outside any transaction, and settles it. The invariant: a committed message is at every moment
 * either waiting, claimed under a lease that runs out, sent, or visibly given up; none is ever
 * lost, and two messages of one lane never overtake each other.
 */
package org.quorate.outbox;
