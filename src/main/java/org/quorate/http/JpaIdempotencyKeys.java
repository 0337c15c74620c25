package org.quorate.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/** {@link IdempotencyKeys} in the table {@code idempotency_key}. */
@ApplicationScoped
public class JpaIdempotencyKeys implements IdempotencyKeys {
  private static final Jsonb JSON = JsonbBuilder.create();
  private final Clock clock;

  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  /** For CDI's proxy only. */
  protected JpaIdempotencyKeys() {
    this.clock = null;
  }

  @Inject
  public JpaIdempotencyKeys(Clock clock) {
    this.clock = clock;
  }

  @Override
  @Transactional
  public UUID once(
      Optional<String> key, Caller caller, String action, Object request, Supplier<UUID> work) {
    if (key.isEmpty()) {
      return work.get();
    }
    UUID account = caller.account().orElseThrow(() -> new Rejected(AccessProblem.SIGNED_OUT));
    byte[] keyHash = hash(key.get());
    byte[] requestHash = hash(action + "\n" + JSON.toJson(request));
    if (claim(account, keyHash, requestHash)) {
      UUID result = work.get();
      settle(account, keyHash, result);
      return result;
    }
    return earlier(account, keyHash, requestHash);
  }

  /** Waits here where another transaction holds the key; its outcome decides. */
  private boolean claim(UUID account, byte[] key, byte[] request) {
    return entities
            .createNativeQuery(
                "insert ignore into idempotency_key (account_id, key_hash, request_hash, at)"
                    + " values (?1, ?2, ?3, ?4)")
            .setParameter(1, account.toString())
            .setParameter(2, key)
            .setParameter(3, request)
            .setParameter(
                4, java.sql.Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
            .executeUpdate()
        == 1;
  }

  private void settle(UUID account, byte[] key, UUID result) {
    entities
        .createNativeQuery(
            "update idempotency_key set result_id = ?1 where account_id = ?2 and key_hash = ?3")
        .setParameter(1, result.toString())
        .setParameter(2, account.toString())
        .setParameter(3, key)
        .executeUpdate();
  }

  private UUID earlier(UUID account, byte[] key, byte[] request) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select request_hash, cast(result_id as char(36)) from idempotency_key"
                        + " where account_id = ?1 and key_hash = ?2")
                .setParameter(1, account.toString())
                .setParameter(2, key)
                .getSingleResult();
    if (!Arrays.equals((byte[]) row[0], request)) {
      throw new Rejected(HttpProblem.KEY_REUSED);
    }
    return UUID.fromString((String) row[1]);
  }

  @Override
  @Transactional
  public int forgetBefore(Instant moment) {
    return entities
        .createNativeQuery("delete from idempotency_key where at < ?1")
        .setParameter(1, java.sql.Timestamp.from(moment))
        .executeUpdate();
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
