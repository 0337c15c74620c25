package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/** What was recorded of a child was wrong: it is struck out, and stays readable. */
@ApplicationScoped
public class StrikeOutCircumstance {
  private final RecordRoom room;
  private final RecordedCircumstances circumstances;

  /** For CDI's proxy only. */
  protected StrikeOutCircumstance() {
    this(null, null);
  }

  @Inject
  public StrikeOutCircumstance(RecordRoom room, RecordedCircumstances circumstances) {
    this.room = room;
    this.circumstances = circumstances;
  }

  /** {@code why} is shown beside it. */
  public record Request(UUID circumstance, String why) {}

  @Transactional
  public void run(Request request, Caller caller) {
    RecordedCircumstance wrong =
        circumstances
            .find(request.circumstance())
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    room.lend(wrong.child(), Optional.empty(), caller);
    room.tell(wrong.strikeOut(request.why(), caller.actor(), room.moment()));
  }
}
