package org.quorate.web.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.child.DueWriter;
import org.quorate.web.govuk.State;

/** How far ahead a date counts as coming up, today; it writes dates that are due accordingly. */
@ApplicationScoped
public class Horizon {
  private final Rulebook rulebook;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected Horizon() {
    this(null, null, null);
  }

  @Inject
  public Horizon(Rulebook rulebook, Messages messages, Clock clock) {
    this.rulebook = rulebook;
    this.messages = messages;
    this.clock = clock;
  }

  /** Writes running clocks as they stand at this moment. */
  public DueWriter writer() {
    return new DueWriter(messages, today(), last(), now());
  }

  /** How a day in time stands: it is over, it is near, or there is time yet. */
  public State of(LocalDate by) {
    if (by.isBefore(today())) {
      return State.BREACH;
    }
    return by.isAfter(last()) ? State.IN_ORDER : State.COMING_UP;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), messages.zone());
  }

  private LocalDate last() {
    LocalDate today = today();
    return rulebook.workingDays().after(today, rulebook.limit(Limit.COMING_UP_WORKING_DAYS, today));
  }

  private Instant now() {
    return clock.instant();
  }
}
