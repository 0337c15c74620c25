package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.ProfessionalId;

/** Gives a child's case to a team, and to a social worker as soon as one is named. */
@ApplicationScoped
public class AllocateChild {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected AllocateChild() {
    this(null);
  }

  @Inject
  public AllocateChild(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(
      ChildId child,
      Optional<Long> version,
      Optional<ProfessionalId> worker,
      String team,
      LocalDate from) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeKnown(request.worker(), "worker");
    room.takeBack(
        child,
        child.allocate(
            request.worker(), request.team(), request.from(), caller.actor(), room.moment()));
  }
}
