package org.quorate.warning.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** Writes down a decision about a case. */
@ApplicationScoped
public class RecordCaseDecision {
  private final Guard guard;
  private final Children children;
  private final CaseDecisions decisions;
  private final Clock clock;
  private final Event<Fact> facts;

  /** For CDI's proxy only. */
  protected RecordCaseDecision() {
    this(null, null, null, null, null);
  }

  @Inject
  public RecordCaseDecision(
      Guard guard, Children children, CaseDecisions decisions, Clock clock, Event<Fact> facts) {
    this.guard = guard;
    this.children = children;
    this.decisions = decisions;
    this.clock = clock;
    this.facts = facts;
  }

  public record Request(ChildId child, CaseDecision.Content content) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    guard.require(caller, Permission.ACKNOWLEDGE_WARNING, request.child().value());
    if (children.find(request.child()).isEmpty()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    CaseDecision decision =
        new CaseDecision(
            request.child(),
            request.content(),
            caller.actor(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    decisions.store(decision);
    facts.fire(decision.taken(caller.actor()));
    return decision.id();
  }
}
