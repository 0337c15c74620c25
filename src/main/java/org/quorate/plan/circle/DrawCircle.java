package org.quorate.plan.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;

/** The child names somebody, sees them otherwise, or no longer trusts them. */
@ApplicationScoped
public class DrawCircle {
  private Guard guard;
  private Circle circle;
  private Clock clock;
  private Event<Fact> facts;

  /** For CDI's proxy only. */
  protected DrawCircle() {}

  @Inject
  public DrawCircle(Guard guard, Circle circle, Clock clock, Event<Fact> facts) {
    this.guard = guard;
    this.circle = circle;
    this.clock = clock;
    this.facts = facts;
  }

  /**
   * What changes.
   *
   * @param person empty to add somebody
   * @param details empty where the child no longer trusts them
   */
  public record Request(
      ChildId child, Optional<UUID> person, Optional<TrustedPerson.Details> details) {
    public Request {
      Objects.requireNonNull(child);
      Objects.requireNonNull(person);
      Objects.requireNonNull(details);
    }
  }

  /** The id of the person. */
  @Transactional
  public UUID run(Request request, Caller caller) {
    guard.require(caller, Permission.RECORD_CHILD, request.child().value());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    TrustedPerson person =
        request
            .person()
            .map(id -> known(id, request.child()))
            .orElseGet(() -> added(request, caller, now));
    request.details().ifPresentOrElse(person::become, () -> person.leave(now));
    facts.fire(new CircleDrawn(caller.actor(), now, request.child()));
    return person.id();
  }

  private TrustedPerson known(UUID id, ChildId child) {
    return circle
        .find(id)
        .filter(person -> person.child().equals(child))
        .orElseThrow(DrawCircle::notThere);
  }

  private TrustedPerson added(Request request, Caller caller, Instant now) {
    TrustedPerson person =
        TrustedPerson.named(
            request.child(),
            request.details().orElseThrow(DrawCircle::notThere),
            caller.actor(),
            now);
    circle.store(person);
    return person;
  }

  private static Rejected notThere() {
    return new Rejected(AccessProblem.NOT_FOUND);
  }
}
