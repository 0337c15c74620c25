package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Makes secrets that need not be stored: a code followed by its HMAC-SHA-256 (RFC 2104) under the
 * {@link SealKey}. Reply links and reply addresses are sealed invitation codes. What was sealed for
 * one purpose does not open for another. Lower case letters and digits only, because mail programs
 * fold the case of an address.
 */
@ApplicationScoped
public class Seal {
  private static final String ALGORITHM = "HmacSHA256";

  /** 160 of the 256 bits: out of reach of guessing, and an address stays below 64 characters. */
  private static final int KEPT_BYTES = 20;

  private static final int KEPT_CHARACTERS = KEPT_BYTES * 8 / 5;
  private final SecretKeySpec key;

  /** For CDI's proxy only. */
  protected Seal() {
    this.key = null;
  }

  @Inject
  public Seal(SealKey key) {
    this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
  }

  /**
   * The code with its seal, 32 characters longer than the code.
   *
   * @param purpose what it may be used for, such as {@code reply}
   * @param code lower-case letters, digits and signs that survive where the result will travel
   */
  public String seal(String purpose, String code) {
    if (!code.equals(code.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("a code to be sealed is in lower case");
    }
    return code + mark(purpose, code);
  }

  /** The code inside, in lower case; empty unless it was sealed here and for this purpose. */
  public Optional<String> open(String purpose, String sealed) {
    String folded = Objects.requireNonNull(sealed).toLowerCase(Locale.ROOT);
    int split = folded.length() - KEPT_CHARACTERS;
    if (split <= 0) {
      return Optional.empty();
    }
    String code = folded.substring(0, split);
    byte[] expected = mark(purpose, code).getBytes(StandardCharsets.US_ASCII);
    byte[] given = folded.substring(split).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, given) ? Optional.of(code) : Optional.empty();
  }

  private String mark(String purpose, String code) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] full = mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
      byte[] kept = java.util.Arrays.copyOf(full, KEPT_BYTES);
      return new Base32().encodeAsString(kept).toLowerCase(Locale.ROOT);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
