package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Rejected;

/**
 * Begins a child's record. A number that another child has is a hard stop; a child of a like name
 * born on the same day is asked about once. The case goes to whoever registers it, until it is
 * given to somebody else.
 */
@ApplicationScoped
public class RegisterChild {
  private static final RandomGenerator CHANCE = new SecureRandom();

  /** After so many collisions references grow by a letter. */
  private static final int TRIES = 3;

  private final RecordRoom room;
  private final Guard guard;
  private final Children children;
  private final LifeDates dates;

  /** For CDI's proxy only. */
  protected RegisterChild() {
    this(null, null, null, null);
  }

  @Inject
  public RegisterChild(RecordRoom room, Guard guard, Children children, ChildLog log) {
    this.room = room;
    this.guard = guard;
    this.children = children;
    this.dates = new LifeDates(room, log);
  }

  /**
   * What is known at the start.
   *
   * @param team who holds the case; empty: the caller's own
   * @param anotherChild it was asked and answered that this is not the child of a like name
   */
  public record Request(
      Particulars particulars,
      Optional<AgencyId> gpPractice,
      Optional<AgencyId> referrer,
      Optional<ProfessionalId> worker,
      String team,
      boolean anotherChild) {}

  @Transactional
  public Child run(Request request, Caller caller) {
    guard.require(caller, Permission.RECORD_CHILD);
    Instant now = room.moment();
    Child child = Child.register(freeReference(), request.particulars(), room.today(), now);
    room.mustBeFree(child.identifiers(), child.id());
    room.mustBeInDirectory(request.gpPractice(), "gpPractice");
    room.mustBeInDirectory(request.referrer(), "referrer");
    room.mustBeKnown(request.worker(), "worker");
    if (!request.anotherChild()) {
      mustNotBeKnown(request.particulars());
    }
    child.identifyGp(request.gpPractice(), caller.actor(), now);
    child.referredBy(request.referrer(), caller.actor(), now);
    allocate(child, request, caller, now);
    room.takeBack(child, new ChildFacts.Registered(caller.actor(), now, child.id()));
    dates.plan(child, caller.actor());
    return child;
  }

  private void allocate(Child child, Request request, Caller caller, Instant now) {
    Optional<ProfessionalId> self =
        caller.is(Role.SOCIAL_WORKER) && request.team().isBlank()
            ? caller.professional().map(ProfessionalId::new)
            : Optional.empty();
    Optional<ProfessionalId> worker = request.worker().or(() -> self);
    String team = request.team().isBlank() ? caller.team() : request.team();
    if (worker.isPresent() || !team.isBlank()) {
      child.allocate(worker, team, room.today(), caller.actor(), now);
    }
  }

  private void mustNotBeKnown(Particulars particulars) {
    Birth birth = particulars.birth();
    List<ChildId> perhaps =
        children.perhapsSame(particulars.name(), birth.born().or(birth::expected).orElseThrow());
    if (!perhaps.isEmpty()) {
      throw new Rejected(
          ChildProblem.PERHAPS_KNOWN,
          "anotherChild",
          Map.of(
              "references",
              String.join(
                  ", ",
                  children.withIds(perhaps).stream().map(c -> c.reference().value()).toList())));
    }
  }

  private ChildReference freeReference() {
    for (int length = ChildReference.SHORTEST; ; length++) {
      for (int i = 0; i < TRIES; i++) {
        ChildReference drawn = ChildReference.drawn(CHANCE, length);
        if (!children.isTaken(drawn)) {
          return drawn;
        }
      }
    }
  }
}
