package org.quorate.testing;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** A hash that costs nothing and hides nothing, and counts how often it was asked. */
public final class PlainHash implements Pbkdf2PasswordHash {
  private int checks;

  /** How many passwords were compared so far. */
  public int checks() {
    return checks;
  }

  @Override
  public void initialize(Map<String, String> parameters) {
    // Nothing to tune.
  }

  @Override
  public String generate(char[] password) {
    return "plain:" + new String(password);
  }

  @Override
  public boolean verify(char[] password, String hash) {
    checks++;
    return hash.equals(generate(password));
  }
}
