package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Puts a warning aside with a reason and a name; the facts alone clear it. */
@ApplicationScoped
public class DismissWarning {
  private final Guard guard;
  private final Warnings warnings;
  private final Clock clock;
  private final Event<Fact> facts;

  /** For CDI's proxy only. */
  protected DismissWarning() {
    this(null, null, null, null);
  }

  @Inject
  public DismissWarning(Guard guard, Warnings warnings, Clock clock, Event<Fact> facts) {
    this.guard = guard;
    this.warnings = warnings;
    this.clock = clock;
    this.facts = facts;
  }

  /** Why it is of no use here. */
  public record Request(WarningId warning, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Warning warning =
        warnings.find(request.warning()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    guard.require(caller, Permission.ACKNOWLEDGE_WARNING, warning.child().value());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    facts.fire(warning.dismiss(request.why(), caller.actor(), now));
  }
}
