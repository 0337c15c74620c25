package org.quorate.access;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The one secret that reply links, reply addresses and paging marks are derived from. It comes from
 * the environment; whoever changes it makes every secret link that was sent worthless.
 */
public record SealKey(String secret) {
  /** RFC 2104 section 3: a key shorter than the hash's output weakens the code. */
  public static final int SHORTEST = 32;

  public SealKey {
    Objects.requireNonNull(secret);
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("a seal key needs at least " + SHORTEST + " characters");
    }
  }

  byte[] bytes() {
    return secret.getBytes(StandardCharsets.UTF_8);
  }

  /** Never the secret: settings are printed at start-up. */
  @Override
  public String toString() {
    return "***";
  }
}
