package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.PasswordHash;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quorate.kernel.Rejected;

/** Hashes and checks passwords, with the figures of {@link SignInRules}. */
@ApplicationScoped
public class Passwords {
  /** PBKDF2 hashes the whole of it: a limit keeps a long text from costing anything. */
  private static final int LONGEST = 200;

  private final PasswordHash hash;
  private final SignInRules rules;
  private final String nobodys;

  /** For CDI's proxy only. */
  protected Passwords() {
    this.hash = null;
    this.rules = null;
    this.nobodys = null;
  }

  @Inject
  public Passwords(Pbkdf2PasswordHash hash, SignInRules rules) {
    this(initialized(hash, rules), rules);
  }

  Passwords(PasswordHash hash, SignInRules rules) {
    this.hash = hash;
    this.rules = rules;
    this.nobodys = hash.generate("nobody's password".toCharArray());
  }

  private static PasswordHash initialized(Pbkdf2PasswordHash hash, SignInRules rules) {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", Integer.toString(rules.hashIterations()),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    return hash;
  }

  /**
   * The hash of a new password; throws {@link Rejected} where it is too short, too long or the
   * sign-in name.
   *
   * @param field the field that the fault belongs to
   */
  public String hash(String password, String signInName, String field) {
    if (password.length() < rules.shortestPassword()) {
      throw new Rejected(
          AccessProblem.PASSWORD_TOO_SHORT, field, Map.of("least", rules.shortestPassword()));
    }
    if (password.length() > LONGEST) {
      throw new Rejected(AccessProblem.PASSWORD_TOO_LONG, field, Map.of("most", LONGEST));
    }
    String given = password.toLowerCase(Locale.ROOT);
    if (given.contains(Account.fold(signInName)) || given.chars().distinct().count() <= 2) {
      throw new Rejected(AccessProblem.PASSWORD_EASY_TO_GUESS, field);
    }
    return hash.generate(password.toCharArray());
  }

  /**
   * Whether it is the password; the answer takes as long where there is no account or no hash, so
   * that nobody can tell which names exist.
   */
  public boolean fits(String password, Optional<String> known) {
    String given = password.length() > LONGEST ? "" : password;
    boolean fits = hash.verify(given.toCharArray(), known.orElse(nobodys));
    return fits && known.isPresent();
  }
}
