package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/** An agency works with a child no longer. */
@ApplicationScoped
public class EndInvolvement {
  private final RecordRoom room;
  private final Involvements involvements;

  /** For CDI's proxy only. */
  protected EndInvolvement() {
    this(null, null);
  }

  @Inject
  public EndInvolvement(RecordRoom room, Involvements involvements) {
    this.room = room;
    this.involvements = involvements;
  }

  /** {@code to} is the last day. */
  public record Request(UUID involvement, LocalDate to) {}

  @Transactional
  public void run(Request request, Caller caller) {
    Involvement over =
        involvements
            .find(request.involvement())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    room.lend(over.child(), Optional.empty(), caller);
    room.tell(over.end(request.to(), caller.actor(), room.moment()));
  }
}
