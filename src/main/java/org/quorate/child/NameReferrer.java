package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;

/** Says which agency referred the child: it is asked to the strategy discussion. */
@ApplicationScoped
public class NameReferrer {
  private final RecordRoom room;

  /** For CDI's proxy only. */
  protected NameReferrer() {
    this(null);
  }

  @Inject
  public NameReferrer(RecordRoom room) {
    this.room = room;
  }

  /** {@code version} is the one that was seen. */
  public record Request(ChildId child, Optional<Long> version, Optional<AgencyId> agency) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Child child = room.lend(request.child(), request.version(), caller);
    room.mustBeInDirectory(request.agency(), "agency");
    room.takeBack(child, child.referredBy(request.agency(), caller.actor(), room.moment()));
  }
}
