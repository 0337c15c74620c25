package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Somebody knows of a warning: it is quiet until the day on which they look again. */
@ApplicationScoped
public class AcknowledgeWarning {
  private final Guard guard;
  private final Warnings warnings;
  private final Clock clock;
  private final ZoneId zone;
  private final Event<Fact> facts;

  /** For CDI's proxy only. */
  protected AcknowledgeWarning() {
    this(null, null, null, null, null);
  }

  @Inject
  public AcknowledgeWarning(
      Guard guard, Warnings warnings, Clock clock, ZoneId zone, Event<Fact> facts) {
    this.guard = guard;
    this.warnings = warnings;
    this.clock = clock;
    this.zone = zone;
    this.facts = facts;
  }

  /** Why it stands for now, and when somebody looks again. */
  public record Request(WarningId warning, String why, LocalDate lookAgain) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Warning warning =
        warnings.find(request.warning()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller, Permission.ACKNOWLEDGE_WARNING, warning.child().value());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    facts.fire(
        warning.acknowledge(
            request.why(),
            request.lookAgain(),
            now.atZone(zone).toLocalDate(),
            caller.actor(),
            now));
  }
}
