package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;

/** Says which practice is the child's, or that nobody has found out yet. */
@ApplicationScoped
public class IdentifyGp {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected IdentifyGp() {
    this(null);
  }

  @Inject
  public IdentifyGp(RecordRoom room) {
    this.room = room;
  }

  /** Without a practice: not identified; {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, Optional<AgencyId> practice) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeInDirectory(request.practice(), "practice");
    room.takeBack(child, child.identifyGp(request.practice(), caller.actor(), room.moment()));
  }
}
