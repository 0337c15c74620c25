package org.quorate.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.quorate.access.Account;
import org.quorate.access.SignIn;
import org.quorate.access.SignInRules;

/**
 * Name and password in every call of the API (RFC 7617). Hashing a password is slow on purpose; one
 * that was right is remembered for a short while, as a keyed hash in this process's memory only.
 */
@ApplicationScoped
public class BasicSignIn {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int MOST = 1_000;

  private final SignIn signIn;
  private final KnownAccounts accounts;
  private final SignInRules rules;
  private final Clock clock;
  private final SecretKeySpec key;
  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

  /** For CDI's proxy only. */
  protected BasicSignIn() {
    this(null, null, null, null);
  }

  @Inject
  public BasicSignIn(SignIn signIn, KnownAccounts accounts, SignInRules rules, Clock clock) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.rules = rules;
    this.clock = clock;
    byte[] chance = new byte[32];
    new SecureRandom().nextBytes(chance);
    this.key = new SecretKeySpec(chance, ALGORITHM);
  }

  /**
   * The account that the header opens.
   *
   * @param credentials what follows {@code Basic} in the header
   */
  public Optional<Account> run(String credentials, String from) {
    Optional<SignIn.Request> request = read(credentials, from);
    if (request.isEmpty()) {
      return Optional.empty();
    }
    String mark = mark(request.get());
    Instant now = clock.instant();
    Optional<Account> account = recalled(mark, now);
    if (account.isPresent()) {
      return account;
    }
    account = signIn.run(request.get());
    account.ifPresent(a -> remember(mark, a, now));
    return account;
  }

  /** Unless the password was changed, or the account locked or suspended, since. */
  private Optional<Account> recalled(String mark, Instant now) {
    return Optional.ofNullable(remembered.get(mark))
        .filter(r -> now.isBefore(r.until()))
        .flatMap(
            r ->
                accounts
                    .find(r.account())
                    .filter(a -> a.passwordSetAt().equals(r.passwordSetAt()) && !a.isLocked(now)));
  }

  private void remember(String mark, Account account, Instant now) {
    if (remembered.size() >= MOST) {
      remembered.clear();
    }
    remembered.put(
        mark, new Remembered(account.id(), account.passwordSetAt(), now.plus(rules.remembered())));
  }

  private static Optional<SignIn.Request> read(String credentials, String from) {
    try {
      byte[] decoded = Base64.getDecoder().decode(credentials.strip());
      String text = new String(decoded, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(
              new SignIn.Request(text.substring(0, colon), text.substring(colon + 1), from));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String mark(SignIn.Request request) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(Account.fold(request.signInName()).getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] sum = mac.doFinal(request.password().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private record Remembered(UUID account, Instant passwordSetAt, Instant until) {}
}
