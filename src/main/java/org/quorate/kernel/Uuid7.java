package org.quorate.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes identifiers of the kind UUID version 7 (RFC 9562 section 5.7): the first 48 bits are the
 * moment in milliseconds, the rest is chance. Rows that are made together lie together in the
 * index. An identifier says when a thing was made: it is no secret, and nothing may be guarded by
 * it alone.
 */
public final class Uuid7 {
  private static final SecureRandom CHANCE = new SecureRandom();

  private Uuid7() {}

  /** A new identifier for something that comes to be at {@code now}. */
  public static UUID at(Instant now) {
    long high = CHANCE.nextLong();
    long low = CHANCE.nextLong();
    long stamped = now.toEpochMilli() << 16 | 0x7000L | high & 0x0FFFL;
    return new UUID(stamped, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
  }
}
