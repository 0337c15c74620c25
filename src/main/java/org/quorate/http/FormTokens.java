package org.quorate.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Seal;

/**
 * The hidden field by which a form proves that it came from a page of this session. It is sealed
 * and names its account, so that a form sent after the session's end can still be told whose it
 * was.
 */
@ApplicationScoped
public class FormTokens {
  public static final String FIELD = "_token";
  private static final String PURPOSE = "form";
  private static final int ACCOUNT_CHARACTERS = 32;
  private static final int CHANCE_BYTES = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  private final Seal seal;

  /** For CDI's proxy only. */
  protected FormTokens() {
    this.seal = null;
  }

  @Inject
  public FormTokens(Seal seal) {
    this.seal = seal;
  }

  String forSessionOf(UUID account) {
    byte[] chance = new byte[CHANCE_BYTES];
    CHANCE.nextBytes(chance);
    String code = account.toString().replace("-", "") + HexFormat.of().formatHex(chance);
    return seal.seal(PURPOSE, code);
  }

  /** Whose form it is, whether or not their session still runs. */
  Optional<UUID> account(String token) {
    return seal.open(PURPOSE, token)
        .filter(code -> code.length() > ACCOUNT_CHARACTERS)
        .map(
            code ->
                new UUID(
                    Long.parseUnsignedLong(code, 0, 16, 16),
                    Long.parseUnsignedLong(code, 16, ACCOUNT_CHARACTERS, 16)));
  }

  static boolean same(String expected, String given) {
    return !expected.isEmpty()
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** The token in a posted body, empty where there is none. */
  static String in(byte[] body, String mediaType) {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return mediaType.equals("multipart/form-data") ? inParts(text) : inPairs(text);
  }

  private static String inPairs(String text) {
    for (String pair : text.split("&")) {
      if (pair.startsWith(FIELD + "=")) {
        return pair.substring(FIELD.length() + 1);
      }
    }
    return "";
  }

  /** The part's head ends with an empty line, the part with a line break (RFC 2046 section 5.1). */
  private static String inParts(String text) {
    int head = text.indexOf("name=\"" + FIELD + "\"");
    int start = head < 0 ? -1 : text.indexOf("\r\n\r\n", head);
    int end = start < 0 ? -1 : text.indexOf("\r\n", start + 4);
    return end < 0 ? "" : text.substring(start + 4, end);
  }
}
