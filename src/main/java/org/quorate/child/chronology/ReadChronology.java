package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.audit.Viewed;
import org.quorate.child.ChildId;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Reads a page of a child's chronology, for programs; each reading is audited. */
@ApplicationScoped
public class ReadChronology {
  private final Guard guard;
  private final Chronology chronology;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ReadChronology() {
    this(null, null, null, null);
  }

  @Inject
  public ReadChronology(Guard guard, Chronology chronology, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.chronology = chronology;
    this.facts = facts;
    this.clock = clock;
  }

  /** No strand means all of them; {@code size} lines at most. */
  public record Request(
      ChildId child, Set<Strand> strands, Optional<Chronology.After> after, int size) {}

  @Transactional
  public Chronology.Stretch run(Request request, Caller caller) {
    ChildId child = request.child();
    guard.require(caller, Permission.READ_CHILD, child.value());
    facts.fire(
        new Viewed(
            caller.actor(),
            clock.instant(),
            Set.of(Subject.child(child.value())),
            "api.child.chronology"));
    return Chronology.page(
        chronology.of(child, caller), request.strands(), request.after(), request.size());
  }
}
