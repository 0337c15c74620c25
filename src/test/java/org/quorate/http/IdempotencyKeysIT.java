package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.access.Caller;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.testing.BuiltWar;

/** Asking twice and being served once, over the real database and its locks. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyKeysIT {
  private static final String ACTION = "POST /api/meetings";
  private static final Duration DAY = Duration.ofDays(1);

  @Inject private IdempotencyKeys keys;
  @Inject private Clock clock;

  private final Caller amina = somebody();
  private final AtomicInteger served = new AtomicInteger();

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(IdempotencyKeysIT.class, IdempotencyKeysIT.Asked.class);
  }

  /** What was asked for, as a resource understands it. */
  public record Asked(String type) {}

  private static Caller somebody() {
    UUID id = UUID.randomUUID();
    return new Caller(
        Optional.of(id),
        "Amina",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        new Actor(Actor.Kind.PERSON, Optional.of(id), "Amina", ""));
  }

  private UUID ask(Caller caller, String key, String type) {
    return keys.once(Optional.of(key), caller, ACTION, new Asked(type), this::serve);
  }

  private UUID serve() {
    served.incrementAndGet();
    return Uuid7.at(clock.instant());
  }

  @Test
  void the_same_key_gets_the_same_answer_and_the_work_is_done_once() {
    UUID first = ask(amina, "one", "STRATEGY");

    assertThat(ask(amina, "one", "STRATEGY")).isEqualTo(first);
    assertThat(served).hasValue(1);
  }

  @Test
  void the_same_key_for_something_else_is_refused() {
    ask(amina, "two", "STRATEGY");

    assertThatThrownBy(() -> ask(amina, "two", "CORE_GROUP"))
        .isInstanceOf(Rejected.class)
        .hasMessage(HttpProblem.KEY_REUSED.key());
    assertThat(served).hasValue(1);
  }

  @Test
  void a_key_is_its_callers_own_and_without_one_everything_is_done() {
    UUID hers = ask(amina, "three", "STRATEGY");

    assertThat(ask(somebody(), "three", "STRATEGY")).isNotEqualTo(hers);
    keys.once(Optional.empty(), amina, ACTION, new Asked("STRATEGY"), this::serve);
    keys.once(Optional.empty(), amina, ACTION, new Asked("STRATEGY"), this::serve);
    assertThat(served).hasValue(4);
  }

  @Test
  void of_two_at_once_the_second_waits_and_gets_what_the_first_got() throws Exception {
    CountDownLatch inTheMidst = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<UUID> first =
        CompletableFuture.supplyAsync(
            () ->
                keys.once(
                    Optional.of("four"),
                    amina,
                    ACTION,
                    new Asked("STRATEGY"),
                    () -> {
                      inTheMidst.countDown();
                      await(goOn);
                      return serve();
                    }),
            task -> new Thread(task).start());
    inTheMidst.await();

    CompletableFuture<UUID> second =
        CompletableFuture.supplyAsync(
            () -> ask(amina, "four", "STRATEGY"), task -> new Thread(task).start());
    goOn.countDown();

    assertThat(second.get()).isEqualTo(first.get());
    assertThat(served).hasValue(1);
  }

  @Test
  void work_that_was_refused_leaves_the_key_free() {
    assertThatThrownBy(
            () ->
                keys.once(
                    Optional.of("five"),
                    amina,
                    ACTION,
                    new Asked("STRATEGY"),
                    () -> {
                      throw new Rejected(HttpProblem.BAD_REQUEST);
                    }))
        .isInstanceOf(Rejected.class);

    assertThat(ask(amina, "five", "STRATEGY")).isNotNull();
    assertThat(served).hasValue(1);
  }

  @Test
  void a_key_older_than_a_day_is_forgotten_and_a_younger_one_is_not() {
    UUID first = ask(amina, "six", "STRATEGY");

    keys.forgetBefore(clock.instant().minus(DAY));
    assertThat(ask(amina, "six", "STRATEGY")).isEqualTo(first);
    assertThat(keys.forgetBefore(clock.instant().plusSeconds(1))).isPositive();
    assertThat(ask(amina, "six", "STRATEGY")).isNotEqualTo(first);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
