package org.quorate.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outbox: claims a batch, sends it outside any transaction, settles it, until nothing
 * is due. Woken when a transaction that put messages has committed, and by the timetable for what
 * is due again. A courier that dies in between leaves claims whose lease runs out.
 */
@ApplicationScoped
public class Courier {
  private static final Logger LOG = Logger.getLogger(Courier.class.getName());

  private Outbox outbox;
  private Map<String, Carrier> carriers;
  private CourierSettings settings;
  private Clock clock;
  private Executor executor;

  @Resource private ManagedExecutorService managed;

  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile boolean stopped;

  protected Courier() {}

  @Inject
  public Courier(Outbox outbox, Instance<Carrier> carriers, CourierSettings settings, Clock clock) {
    this(outbox, carriers, settings, clock, null);
  }

  /** For tests: with an executor given by hand. */
  public Courier(
      Outbox outbox,
      Iterable<Carrier> carriers,
      CourierSettings settings,
      Clock clock,
      Executor executor) {
    this.outbox = outbox;
    this.carriers = new HashMap<>();
    carriers.forEach(carrier -> this.carriers.put(carrier.name(), carrier));
    this.settings = settings;
    this.clock = clock;
    this.executor = executor;
  }

  void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
    wake();
  }

  /** Sees to it that couriers are at work, and returns at once. */
  public void wake() {
    calls.incrementAndGet();
    while (!stopped) {
      int now = working.get();
      if (now >= settings.couriers()) {
        return;
      }
      if (working.compareAndSet(now, now + 1)) {
        (executor == null ? managed : executor).execute(this::work);
        return;
      }
    }
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  private void work() {
    int heard;
    try {
      do {
        heard = calls.get();
        while (!stopped && deliverBatch() > 0) {
          LOG.finest("another batch");
        }
      } while (!stopped && heard != calls.get());
    } finally {
      working.decrementAndGet();
    }
    if (heard != calls.get() && !stopped) {
      wake();
    }
  }

  /**
   * Claims, sends and settles one batch.
   *
   * @return how many messages were tried; none where nothing is due or the carrier is out of reach
   */
  public int deliverBatch() {
    Instant start = now();
    Instant lease = start.plus(settings.lease());
    List<OutgoingMessage> batch = outbox.claim(settings.batch(), lease, start);
    if (batch.isEmpty()) {
      return 0;
    }
    Instant tooLate = start.plus(settings.lease().dividedBy(2));
    Map<UUID, Delivery> deliveries = new LinkedHashMap<>();
    List<UUID> untried = new ArrayList<>();
    boolean down = false;
    for (OutgoingMessage message : batch) {
      if (down || stopped || now().isAfter(tooLate)) {
        untried.add(message.id());
        continue;
      }
      Delivery delivery = carry(message);
      down =
          delivery instanceof Delivery.Failed failed && failed.kind() == Delivery.Kind.CARRIER_DOWN;
      deliveries.put(message.id(), delivery);
    }
    Instant end = now();
    if (!deliveries.isEmpty()) {
      outbox.settle(deliveries, lease, settings.ladder(), end);
    }
    if (!untried.isEmpty()) {
      outbox.release(untried, lease, down ? end.plus(settings.ladder().first()) : end);
    }
    LOG.log(Level.FINE, "batch of {0} tried", deliveries.size());
    return down ? 0 : deliveries.size();
  }

  private Delivery carry(OutgoingMessage message) {
    Carrier carrier = carriers.get(message.carrier());
    return carrier == null
        ? new Delivery.Failed(Delivery.Kind.REFUSED, "no carrier " + message.carrier())
        : carrier.carry(message);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
