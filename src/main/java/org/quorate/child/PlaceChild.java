package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;

/** Says where a child lives from a day on. */
@ApplicationScoped
public class PlaceChild {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected PlaceChild() {
    this(null);
  }

  @Inject
  public PlaceChild(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(
      ChildId child, Optional<Long> version, Placement.Details details, LocalDate from) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeInDirectory(request.details().agency(), "agency");
    room.takeBack(
        child, child.place(request.details(), request.from(), caller.actor(), room.moment()));
  }
}
