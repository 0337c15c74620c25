package org.quorate.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.testing.BuiltWar;

/** The outbox over the real database: claims, leases, lanes, a kill in the midst of a burst. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
  /** Far from any moment at which the service's own courier would take these messages. */
  private static final Instant START = Instant.parse("2099-01-05T09:00:00Z");

  private static final int INVITATIONS = 500;

  @Inject private Outbox outbox;
  @Inject private JpaOutboxBoard board;
  @PersistenceContext private EntityManager em;
  @Resource private UserTransaction transaction;

  @Deployment
  static WebArchive war() {
    return BuiltWar.with(OutboxIT.class, OutboxIT.Recorder.class);
  }

  @Test
  void a_courier_killed_in_a_burst_of_500_loses_nothing_and_repeats_only_what_it_had_in_hand()
      throws Exception {
    UUID meeting = Uuid7.at(START);
    put(meeting, INVITATIONS, 1);
    Recorder killed = new Recorder(120);
    Courier first = courier(killed, START);

    while (killed.isAlive()) {
      kill(first);
    }
    Recorder healthy = new Recorder(Integer.MAX_VALUE);
    Courier before = courier(healthy, START.plusSeconds(30));
    drain(before);
    Courier after = courier(healthy, START.plusSeconds(301));
    drain(after);

    List<JpaOutboxBoard.DeliveryRow> rows = board.about(meeting);
    assertThat(rows).hasSize(INVITATIONS);
    assertThat(rows).allMatch(row -> row.state() == MessageState.SENT);
    List<UUID> sent = new ArrayList<>(killed.carried);
    sent.addAll(healthy.carried);
    Map<UUID, Long> times =
        sent.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    assertThat(times).hasSize(INVITATIONS);
    assertThat(times.values().stream().filter(many -> many > 1).count()).isLessThanOrEqualTo(100);
  }

  @Test
  void two_couriers_at_once_never_send_the_same_message() throws Exception {
    UUID meeting = Uuid7.at(START);
    put(meeting, INVITATIONS, 1);
    Recorder recorder = new Recorder(Integer.MAX_VALUE);
    CountDownLatch done = new CountDownLatch(2);

    for (int i = 0; i < 2; i++) {
      Courier courier = courier(recorder, START.plusSeconds(i));
      new Thread(
              () -> {
                drain(courier);
                done.countDown();
              })
          .start();
    }
    done.await();

    assertThat(new HashSet<>(recorder.carried)).hasSize(INVITATIONS);
    assertThat(recorder.carried).hasSize(INVITATIONS);
  }

  @Test
  void request_update_and_cancellation_leave_in_their_order() throws Exception {
    UUID meeting = Uuid7.at(START);
    List<UUID> put = put(meeting, 1, 3);
    Recorder recorder = new Recorder(Integer.MAX_VALUE);

    drain(courier(recorder, START));

    assertThat(recorder.carried).containsExactlyElementsOf(put);
    assertThat(board.attempts(put.getFirst())).hasSize(1);
    assertThat(board.asSent(put.getFirst()).orElseThrow().bytes()).isNotEmpty();
  }

  /** What a kill leaves: the claim is committed, the error tears the batch. */
  private static void kill(Courier courier) {
    try {
      courier.deliverBatch();
    } catch (AssertionError killed) {
      assertThat(killed).hasMessage("killed");
    }
  }

  private static void drain(Courier courier) {
    int sent;
    do {
      sent = courier.deliverBatch();
    } while (sent > 0);
  }

  private List<UUID> put(UUID meeting, int lanes, int each) throws Exception {
    List<OutgoingMessage> messages = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      for (int i = 0; i < each; i++) {
        messages.add(
            new OutgoingMessage(
                Uuid7.at(START.plusMillis(i)),
                "recorder",
                meeting.toString().substring(0, 30) + lane,
                "d" + lane + "@police.example",
                Subject.meeting(meeting),
                "{}",
                START));
      }
    }
    transaction.begin();
    outbox.put(messages);
    transaction.commit();
    return messages.stream().map(OutgoingMessage::id).toList();
  }

  private Courier courier(Carrier carrier, Instant now) {
    return new Courier(
        outbox,
        List.of(carrier),
        new CourierSettings(100, Duration.ofMinutes(5), 1, RetryLadder.of("PT1M")),
        Clock.fixed(now, ZoneOffset.UTC),
        Runnable::run);
  }

  /** A carrier that remembers, and dies after so many. */
  static final class Recorder implements Carrier {
    private final Queue<UUID> carried = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left;

    Recorder(int lives) {
      this.left = new AtomicInteger(lives);
    }

    boolean isAlive() {
      return left.get() > 0;
    }

    @Override
    public String name() {
      return "recorder";
    }

    @Override
    public Delivery carry(OutgoingMessage message) {
      if (left.getAndDecrement() <= 0) {
        throw new AssertionError("killed");
      }
      carried.add(message.id());
      return new Delivery.Sent(new byte[] {1}, "250 OK");
    }
  }
}
