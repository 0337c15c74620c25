package org.quorate.boot;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quorate.access.Caller;
import org.quorate.http.IdempotencyKeys;
import org.quorate.mail.ReplyInbox;
import org.quorate.missing.NoticeLongAbsences;
import org.quorate.outbox.Courier;
import org.quorate.warning.Sweep;

/**
 * What the service does by itself, and how often; each line is one call. It begins once the schema
 * is there, ends with the service, and may run on any number of nodes at once, because whatever it
 * calls claims its work first.
 */
@Singleton
@Startup
@DependsOn({"StartUp", "DemoData"})
@TransactionManagement(TransactionManagementType.BEAN)
public class Timetable {
  /** Messages that are due again; new ones wake the courier by themselves. */
  private static final int COURIER_SECONDS = 5;

  /** What slipped in before the watching of replies waited again is found this much later. */
  private static final int REPLIES_SECONDS = 5;

  private static final int KEYS_SECONDS = 3600;

  /** A fact re-judges its child within as much; what nothing has happened to costs nothing. */
  private static final int SWEEP_SECONDS = 5;

  /** A child is missing long to the minute. */
  private static final int ABSENCES_SECONDS = 60;

  /** Whoever repeats a call of the API does so within minutes. */
  private static final Duration KEYS_KEPT = Duration.ofSeconds(24L * KEYS_SECONDS);

  private static final Logger LOG = Logger.getLogger(Timetable.class.getName());

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  @Resource private ManagedScheduledExecutorService timer;
  @Resource private ManagedThreadFactory threads;
  @Inject private Courier courier;
  @Inject private ReplyInbox inbox;
  @Inject private IdempotencyKeys keys;
  @Inject private Sweep sweep;
  @Inject private NoticeLongAbsences noticeLongAbsences;
  @Inject private Clock clock;

  @PostConstruct
  void begin() {
    threads.newThread(inbox::watch).start();
    every(COURIER_SECONDS, courier::wake);
    every(REPLIES_SECONDS, inbox::nudge);
    every(SWEEP_SECONDS, sweep::run);
    every(ABSENCES_SECONDS, () -> noticeLongAbsences.run(Caller.SERVICE));
    every(KEYS_SECONDS, () -> keys.forgetBefore(clock.instant().minus(KEYS_KEPT)));
  }

  private void every(int seconds, Runnable call) {
    running.add(
        timer.scheduleWithFixedDelay(() -> survive(call), seconds, seconds, TimeUnit.SECONDS));
  }

  /** A call that fails is tried again at its next hour; thrown on, it would end the series. */
  private static void survive(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "A call of the timetable failed and will be tried again", failed);
    }
  }

  @PreDestroy
  void end() {
    running.forEach(each -> each.cancel(true));
    inbox.stop();
  }
}
