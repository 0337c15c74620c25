package org.quorate.meeting;

import java.security.SecureRandom;

/**
 * Draws short codes that can be read out on the telephone: no vowel, so that no word appears, and
 * nothing that looks like something else.
 */
final class Letters {
  private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom CHANCE = new SecureRandom();

  private Letters() {}

  static String drawn(int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
