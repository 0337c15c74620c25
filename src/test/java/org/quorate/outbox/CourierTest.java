package org.quorate.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.testing.TestClock;

class CourierTest {
  private static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");

  private final TestClock clock = new TestClock(NOW);
  private final MemoryOutbox outbox = new MemoryOutbox();
  private final List<UUID> carried = new ArrayList<>();

  @Test
  void a_message_leaves_once_and_its_attempt_is_a_row() {
    outbox.put(List.of(message("a")));

    courier(sent()).deliverBatch();
    courier(sent()).deliverBatch();

    assertThat(carried).hasSize(1);
    assertThat(outbox.attempts()).hasSize(1);
    assertThat(outbox.messages().getFirst().state()).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_failed_message_climbs_the_ladder_and_is_given_up_aloud_at_its_end() {
    outbox.put(List.of(message("a")));
    Courier courier = courier(message -> failed(Delivery.Kind.LATER));

    courier.deliverBatch();
    assertThat(courier.deliverBatch()).isZero();
    clock.passes(Duration.ofMinutes(1));
    courier.deliverBatch();
    clock.passes(Duration.ofMinutes(5));
    courier.deliverBatch();

    assertThat(outbox.attempts()).hasSize(3);
    assertThat(outbox.messages().getFirst().state()).isEqualTo(MessageState.GIVEN_UP);
    assertThat(outbox.givenUp()).hasSize(1);
  }

  @Test
  void a_final_refusal_is_given_up_at_once() {
    outbox.put(List.of(message("a")));

    courier(message -> failed(Delivery.Kind.REFUSED)).deliverBatch();

    assertThat(outbox.messages().getFirst().state()).isEqualTo(MessageState.GIVEN_UP);
  }

  @Test
  void a_carrier_out_of_reach_uses_up_no_rung_and_stops_the_batch() {
    outbox.put(List.of(message("a"), message("b")));
    Courier courier = courier(message -> failed(Delivery.Kind.CARRIER_DOWN));

    for (int i = 0; i < 20; i++) {
      courier.deliverBatch();
      clock.passes(Duration.ofMinutes(1));
    }

    assertThat(outbox.messages()).allMatch(message -> message.state() == MessageState.WAITING);
    assertThat(outbox.messages()).allMatch(message -> message.attempts() == 0);
    courier(sent()).deliverBatch();
    assertThat(carried).hasSize(2);
  }

  @Test
  void messages_of_one_lane_never_overtake_each_other() {
    OutgoingMessage request = message("a");
    OutgoingMessage cancel = message("a");
    outbox.put(List.of(request, cancel));

    courier(message -> failed(Delivery.Kind.LATER)).deliverBatch();
    courier(sent()).deliverBatch();
    assertThat(carried).isEmpty();
    clock.passes(Duration.ofMinutes(1));
    courier(sent()).deliverBatch();
    courier(sent()).deliverBatch();

    assertThat(carried).containsExactly(request.id(), cancel.id());
  }

  @Test
  void what_a_killed_courier_had_claimed_leaves_after_the_lease_under_the_same_identifier() {
    outbox.put(List.of(message("a"), message("b"), message("c")));
    Courier killed =
        courier(
            message -> {
              if (carried.size() == 1) {
                throw new AssertionError("killed");
              }
              return sent().apply(message);
            });

    assertThatThrownBy(killed::deliverBatch).isInstanceOf(AssertionError.class);
    assertThat(courier(sent()).deliverBatch()).isZero();
    clock.passes(Duration.ofMinutes(5));
    courier(sent()).deliverBatch();

    assertThat(outbox.messages()).allMatch(message -> message.state() == MessageState.SENT);
    assertThat(carried).hasSize(4);
    assertThat(carried).containsOnlyOnceElementsOf(carried.subList(2, 4));
    assertThat(carried.get(1)).isEqualTo(carried.get(0));
  }

  @Test
  void nothing_is_sent_on_a_lease_that_is_half_gone() {
    outbox.put(List.of(message("a"), message("b")));

    courier(
            message -> {
              clock.passes(Duration.ofMinutes(3));
              return sent().apply(message);
            })
        .deliverBatch();

    assertThat(carried).hasSize(1);
    assertThat(outbox.messages().get(1).state()).isEqualTo(MessageState.WAITING);
  }

  private Function<OutgoingMessage, Delivery> sent() {
    return message -> {
      carried.add(message.id());
      return new Delivery.Sent(new byte[0], "250 OK");
    };
  }

  private static Delivery failed(Delivery.Kind kind) {
    return new Delivery.Failed(kind, "no");
  }

  private Courier courier(Function<OutgoingMessage, Delivery> how) {
    Carrier carrier =
        new Carrier() {
          @Override
          public String name() {
            return "test";
          }

          @Override
          public Delivery carry(OutgoingMessage message) {
            return how.apply(message);
          }
        };
    CourierSettings settings =
        new CourierSettings(100, Duration.ofMinutes(5), 1, RetryLadder.of("PT1M,PT5M"));
    return new Courier(outbox, List.of(carrier), settings, clock, Runnable::run);
  }

  private OutgoingMessage message(String lane) {
    UUID id = Uuid7.at(clock.instant());
    return new OutgoingMessage(
        id, "test", lane, "d@police.example", Subject.meeting(id), "{}", clock.instant());
  }
}
