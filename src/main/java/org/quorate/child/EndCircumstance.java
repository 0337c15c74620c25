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

/** Something is true of a child no longer. */
@ApplicationScoped
public class EndCircumstance {
  private final RecordRoom room;
  private final RecordedCircumstances circumstances;

  /** For CDI's proxy only. */
  protected EndCircumstance() {
    this(null, null);
  }

  @Inject
  public EndCircumstance(RecordRoom room, RecordedCircumstances circumstances) {
    this.room = room;
    this.circumstances = circumstances;
  }

  /** {@code to} is the last day on which it was. */
  public record Request(UUID circumstance, LocalDate to) {}

  @Transactional
  public void run(Request request, Caller caller) {
    RecordedCircumstance over =
        circumstances
            .find(request.circumstance())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    room.lend(over.child(), Optional.empty(), caller);
    room.tell(over.end(request.to(), caller.actor(), room.moment()));
  }
}
